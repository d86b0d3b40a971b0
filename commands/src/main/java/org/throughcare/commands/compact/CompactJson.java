package org.throughcare.commands.compact;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Streams one JSON value from and to bytes in UTF-8, without white space. */
public final class CompactJson {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final int USUAL_LENGTH = 600;

    private CompactJson() {}

    /**
     * What {@code reading} makes of the one value that {@code json} holds; it begins on the value's first token.
     *
     * @throws IllegalArgumentException if it is not JSON, holds more than one value, or does not fit
     */
    public static <T> T read(byte[] json, Function<JsonParser, T> reading) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            in.nextToken();
            T value = reading.apply(in);
            if (in.nextToken() != null) {
                throw new IllegalArgumentException("there is more after the end of the first value");
            }
            return value;
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not well-formed: " + e.getOriginalMessage(), e);
        }
    }

    /** What {@code writing} writes. */
    public static byte[] write(Consumer<JsonGenerator> writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            writing.accept(out);
        }
        return bytes.toByteArray();
    }

    /** Refuses where {@code in} does not stand on {@code token}. */
    public static void expect(JsonToken token, JsonParser in) {
        if (in.currentToken() != token) {
            throw new IllegalArgumentException("expected " + token + " and not " + in.currentToken());
        }
    }

    /** The one letter that {@code in} stands on. */
    static char letter(JsonParser in) {
        String text = text(in);
        if (text.length() != 1) {
            throw new IllegalArgumentException("expected one letter and not \"" + text + "\"");
        }
        return text.charAt(0);
    }

    /** The text that {@code in} stands on. */
    public static String text(JsonParser in) {
        expect(JsonToken.VALUE_STRING, in);
        return in.getString();
    }

    /** The whole number that {@code in} stands on. */
    public static int number(JsonParser in) {
        expect(JsonToken.VALUE_NUMBER_INT, in);
        return in.getIntValue();
    }

    /** The flag that {@code in} stands on. */
    public static boolean flag(JsonParser in) {
        JsonToken token = in.currentToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw new IllegalArgumentException("expected true or false and not " + token);
        }
        return token == JsonToken.VALUE_TRUE;
    }

    /** What a record's own constructor or accessor threw. */
    static RuntimeException unchecked(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
