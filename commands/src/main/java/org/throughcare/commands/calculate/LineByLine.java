package org.throughcare.commands.calculate;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Reads JSON objects, one a line, and answers each on a line of its own in the same order: {@code {"id","result"}}, or
 * {@code {"id","error"}} for a line that cannot be answered, after which it goes on. Holds one line at a time.
 */
public final class LineByLine {
    private static final String ID = "id";

    private final Calculator calculator;
    private final StringWriter answer = new StringWriter();

    public LineByLine(Calculator calculator) {
        this.calculator = calculator;
    }

    /** Answers every line of {@code in} on {@code out}; blank lines are no lines. */
    public void run(InputStream in, PrintWriter out) throws IOException {
        Lines lines = new Lines(in);
        while (lines.next()) {
            byte[] line = lines.bytes();
            if (lines.tooLong()) {
                refuse(null, new LineRefused("LINE_TOO_LONG", "The line is longer than 1 MiB.", List.of()));
            } else if (!blank(line)) {
                answer(line);
            }
            out.append(answer.getBuffer());
            answer.getBuffer().setLength(0);
            if (!lines.more()) {
                out.flush();
            }
        }
        out.flush();
    }

    private void answer(byte[] line) {
        JsonNode read;
        try {
            read = StrictJson.object(line, "line");
        } catch (LineRefused refused) {
            refuse(null, refused);
            return;
        }
        JsonNode id = read.get(ID);
        try {
            write(id, json -> {
                json.writeName("result");
                calculator.answer(read, json);
            });
        } catch (LineRefused refused) {
            answer.getBuffer().setLength(0);
            refuse(id, refused);
        }
    }

    private void refuse(@Nullable JsonNode id, LineRefused refused) {
        write(id, json -> {
            json.writeName("error");
            json.writeStartObject();
            json.writeStringProperty("type", refused.type());
            json.writeStringProperty("message", refused.said());
            json.writeName("fields");
            json.writeStartArray();
            refused.fields().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void write(@Nullable JsonNode id, Consumer<JsonGenerator> rest) {
        try (JsonGenerator json = StrictJson.JSON.createGenerator(answer)) {
            json.writeStartObject();
            json.writeName(ID);
            if (id == null) {
                json.writeNull();
            } else {
                json.writeTree(id);
            }
            rest.accept(json);
            json.writeEndObject();
        }
        answer.append('\n');
    }

    private static boolean blank(byte[] line) {
        for (byte each : line) {
            if (each != ' ' && each != '\t' && each != '\r') {
                return false;
            }
        }
        return true;
    }
}
