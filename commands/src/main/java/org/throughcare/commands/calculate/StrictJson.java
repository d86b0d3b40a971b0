package org.throughcare.commands.calculate;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON as calculations read it: one object, no field in it twice and nothing after it. */
public final class StrictJson {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /**
     * The object that {@code text} holds.
     *
     * @param what what the text is called in a refusal, such as "line"
     * @throws LineRefused if it holds anything else
     */
    public static JsonNode object(byte[] text, String what) {
        JsonNode read;
        try {
            read = JSON.readTree(text);
        } catch (JacksonException e) {
            throw new LineRefused("MALFORMED_JSON", "Not well-formed JSON: " + e.getOriginalMessage(), List.of());
        }
        if (!read.isObject()) {
            throw new LineRefused("MALFORMED_JSON", "The " + what + " is no JSON object.", List.of());
        }
        return read;
    }
}
