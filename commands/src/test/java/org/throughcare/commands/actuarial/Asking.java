package org.throughcare.commands.actuarial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Set;
import org.throughcare.commands.calculate.LineByLine;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;
import tools.jackson.databind.JsonNode;

/** Asks the calculator as the command does, with 22 November 2026 as today. */
final class Asking {
    static final PredictorTables TABLES = ActuarialTables.builtIn();
    static final PredictorSuite SUITE = new PredictorSuite(TABLES, Set.of());

    private Asking() {}

    /** What is written in answer to {@code lines}. */
    static String answers(String lines) {
        StringWriter out = new StringWriter();
        try {
            new LineByLine(new ActuarialCalculator(SUITE, () -> LocalDate.of(2026, 11, 22)))
                    .run(new ByteArrayInputStream(lines.getBytes(UTF_8)), new PrintWriter(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The answer to one line. */
    static JsonNode answer(String line) {
        return Vectors.JSON.readTree(answers(line));
    }

    /** The result of one line that can be answered. */
    static JsonNode result(JsonNode line) {
        return answer(line.toString()).required("result");
    }
}
