package org.throughcare.commands.actuarial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.throughcare.commands.actuarial.ActuarialCalculator.Wishes;
import org.throughcare.commands.calculate.LineByLine;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.PredictorRequest;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.Answers;
import tools.jackson.databind.JsonNode;

/** Asks the predictors as the command does, with 22 November 2026 as today. */
final class Asking {
    static final Predictors PREDICTORS = ActuarialTables.predictors();

    private static final Wishes NONE = new Wishes(false, false);

    private Asking() {}

    /** What is written in answer to {@code lines}. */
    static String answers(String lines, Wishes wishes) {
        StringWriter out = new StringWriter();
        try {
            new LineByLine(new ActuarialCalculator(PREDICTORS, wishes, () -> LocalDate.of(2026, 11, 22)))
                    .run(new ByteArrayInputStream(lines.getBytes(UTF_8)), new PrintWriter(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** The answer to one line. */
    static JsonNode answer(String line) {
        return Vectors.JSON.readTree(answers(line, NONE));
    }

    /** The result of one line that can be answered. */
    static JsonNode result(JsonNode line) {
        return answer(line.toString()).required("result");
    }

    /** What the predictors say about a person, as published. */
    static PredictorRecord published(Answers person) {
        return PREDICTORS.answer(new PredictorRequest(person, false));
    }

    /** What they say with every defect mended. */
    static PredictorRecord corrected(Answers person) {
        return PREDICTORS.answer(new PredictorRequest(person, true));
    }
}
