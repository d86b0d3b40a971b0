package org.throughcare.service.audit.tree;

import java.time.DateTimeException;
import java.time.Instant;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A signed head as one line of JSON, the form in which heads leave the service. */
public final class HeadLine {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private HeadLine() {}

    private record Fields(long size, String root, String sealedAt, String keyId, String signature) {}

    /** The line, without its end. */
    public static String of(SignedHead signed) {
        return JSON.writeValueAsString(new Fields(
                signed.head().size(),
                signed.head().root().hex(),
                signed.sealedAt().toString(),
                signed.keyId(),
                signed.signature()));
    }

    /**
     * The head that a line holds; its signature is not checked here. A line that is not exactly such a head is refused
     * with what is wrong with it.
     */
    public static SignedHead read(String line) {
        try {
            Fields fields = JSON.readValue(line, Fields.class);
            return new SignedHead(
                    new TreeHead(fields.size(), Sha256.ofHex(fields.root())),
                    Instant.parse(fields.sealedAt()),
                    fields.keyId(),
                    fields.signature());
        } catch (JacksonException e) {
            throw new IllegalArgumentException("This is not a head in JSON: " + e.getOriginalMessage(), e);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("The instant of a head cannot be read: " + e.getMessage(), e);
        }
    }
}
