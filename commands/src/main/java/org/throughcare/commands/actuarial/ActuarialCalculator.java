package org.throughcare.commands.actuarial;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.calculate.Calculator;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.suite.CorrectedResponse;
import org.throughcare.practice.risk.predictor.suite.CorrectedSuite;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Answers requests to the predictors: {@code level} is {@code request} for all ten, or {@code pni-isolated} for the programme
 * pathway alone with {@code context} in place of the other predictors.
 */
public final class ActuarialCalculator implements Calculator {
    private static final String ALL_TEN = "request";
    private static final String NEEDS_ALONE = "pni-isolated";

    private final PredictorSuite suite;
    private final @Nullable CorrectedSuite corrected;
    private final Supplier<LocalDate> today;

    /** Answers as the national service does; a request without a date of assessment is assessed {@code today}, as in the national service. */
    public ActuarialCalculator(PredictorSuite suite, Supplier<LocalDate> today) {
        this.suite = suite;
        this.today = today;
        corrected = null;
    }

    /**
     * Answers with the defects of the national service mended; a request without a date of assessment is refused, since its
     * answer could not be repeated.
     */
    public ActuarialCalculator(CorrectedSuite corrected) {
        this.corrected = corrected;
        suite = corrected.suite();
        today = () -> {
            throw new LineRefused(
                    "MALFORMED_REQUEST",
                    "assessmentDate: there is none, and without it no result can be repeated.",
                    List.of("assessmentDate"));
        };
    }

    @Override
    public void answer(JsonNode line, JsonGenerator out) {
        Answers person = person(line);
        String level = level(line);
        out.writeStartObject();
        ResponseWriter writer = new ResponseWriter(out);
        if (level.equals(NEEDS_ALONE)) {
            writer.needsAlone(suite.needs(person, ContextReader.read(line.get("context"))));
        } else if (corrected == null) {
            writer.response(suite.respond(person));
        } else {
            CorrectedResponse answered = corrected.respond(person);
            writer.response(answered.response());
            writer.corrections(answered.corrections());
        }
        out.writeEndObject();
    }

    private Answers person(JsonNode line) {
        JsonNode request = line.get("request");
        if (request == null) {
            throw new LineRefused("MALFORMED_REQUEST", "There is no \"request\".", List.of("request"));
        }
        AnswerSheet sheet = RequestReader.read(request);
        Answers person = sheet.answers();
        return person.missing(Question.ASSESSMENT_DATE)
                ? sheet.put(Question.ASSESSMENT_DATE, today.get()).answers()
                : person;
    }

    private static String level(JsonNode line) {
        JsonNode level = line.get("level");
        if (level == null) {
            return ALL_TEN;
        }
        if (level.isString() && List.of(ALL_TEN, NEEDS_ALONE).contains(level.stringValue())) {
            return level.stringValue();
        }
        throw new LineRefused(
                "UNKNOWN_LEVEL",
                "level: " + level + " is none of " + ALL_TEN + ", " + NEEDS_ALONE + ".",
                List.of("level"));
    }
}
