package org.throughcare.commands.replay;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.words.LondonTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes the fields of one JSON object in the order in which they are given; what is null is left out unless it always stands. */
final class JsonObject {
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final Separators FORM = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private final JsonGenerator out;

    private JsonObject(JsonGenerator out) {
        this.out = out;
    }

    /** One whole object on indented lines, the same bytes on every machine. */
    static String text(Consumer<JsonObject> fields) {
        StringWriter text = new StringWriter();
        PrettyPrinter pretty =
                new DefaultPrettyPrinter(FORM).withObjectIndenter(LINES).withArrayIndenter(LINES);
        ObjectWriteContext context = new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return pretty;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
        try (JsonGenerator out = new JsonFactory().createGenerator(context, text)) {
            out.writeStartObject();
            fields.accept(new JsonObject(out));
            out.writeEndObject();
        }
        return text + "\n";
    }

    JsonObject put(String name, @Nullable Object value) {
        if (value != null) {
            out.writeName(name);
            single(value);
        }
        return this;
    }

    /** A field that always stands: null where there is no value. */
    JsonObject putAlways(String name, @Nullable Object value) {
        if (value == null) {
            out.writeName(name);
            out.writeNull();
            return this;
        }
        return put(name, value);
    }

    JsonObject all(String name, Collection<?> values) {
        out.writeName(name);
        out.writeStartArray();
        values.forEach(this::single);
        out.writeEndArray();
        return this;
    }

    JsonObject object(String name, Consumer<JsonObject> fields) {
        out.writeName(name);
        object(fields);
        return this;
    }

    /** A list of objects, one for each of {@code items}. */
    <T> JsonObject each(String name, Collection<T> items, JsonFields<T> fields) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> object(json -> fields.write(json, item)));
        out.writeEndArray();
        return this;
    }

    private void object(Consumer<JsonObject> fields) {
        out.writeStartObject();
        fields.accept(this);
        out.writeEndObject();
    }

    private void single(Object value) {
        switch (value) {
            case Boolean flag -> out.writeBoolean(flag);
            case Integer number -> out.writeNumber(number);
            case Instant instant -> out.writeString(LondonTime.iso(instant));
            case Enum<?> constant -> out.writeString(constant.name());
            default -> out.writeString(value.toString());
        }
    }
}
