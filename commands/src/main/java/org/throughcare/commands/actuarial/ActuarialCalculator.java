package org.throughcare.commands.actuarial;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.calculate.Calculator;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.PredictorRequest;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.AnswerSheet;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Answers requests to the predictors: {@code level} is {@code request} for all ten, or {@code pni-isolated} for the programme
 * pathway alone with {@code context} in place of the other predictors, or {@code previous} for the generation before.
 */
public final class ActuarialCalculator implements Calculator {
    /** What is asked for beside the answer of the national service. */
    public record Wishes(boolean corrected, boolean explained) {}

    static final String ALL_TEN = "request";
    static final String PREVIOUS = "previous";

    private static final String NEEDS_ALONE = "pni-isolated";
    private static final List<String> LEVELS = List.of(ALL_TEN, NEEDS_ALONE, PREVIOUS);

    private final Predictors predictors;
    private final Wishes wishes;
    private final Supplier<LocalDate> today;

    /**
     * A calculator.
     *
     * @param today when a request without date of assessment is assessed, as in the national service; a corrected answer
     *     refuses such a request, since it could not be repeated
     */
    public ActuarialCalculator(Predictors predictors, Wishes wishes, Supplier<LocalDate> today) {
        this.predictors = predictors;
        this.wishes = wishes;
        this.today = today;
    }

    @Override
    public void answer(JsonNode line, JsonGenerator out) {
        JsonNode request = line.get("request");
        if (request == null) {
            throw new LineRefused("MALFORMED_REQUEST", "There is no \"request\".", List.of("request"));
        }
        answer(level(line), new PredictorRequest(person(request), wishes.corrected()), line.get("context"), out);
    }

    /** Writes the answer to a request at one of the levels; {@code context} counts for the programme pathway alone. */
    void answer(String level, PredictorRequest request, @Nullable JsonNode context, JsonGenerator out) {
        out.writeStartObject();
        switch (level) {
            case NEEDS_ALONE ->
                new ResponseWriter(out).needsAlone(predictors.needs(request, ContextReader.read(context)));
            case PREVIOUS -> new PreviousWriter(out).write(predictors, request.answers());
            default -> answer(request, new ResponseWriter(out), out);
        }
        out.writeEndObject();
    }

    private void answer(PredictorRequest request, ResponseWriter writer, JsonGenerator out) {
        PredictorRecord answered = predictors.answer(request);
        writer.response(answered.response());
        if (wishes.corrected()) {
            writer.corrections(answered.corrections());
        }
        if (wishes.explained()) {
            new ExplanationWriter(out).write(answered.models(), predictors.explain(answered));
        }
    }

    /**
     * The answers that a request holds, with the day on which it is assessed.
     *
     * @throws LineRefused if it is no request
     */
    Answers person(JsonNode request) {
        AnswerSheet sheet = RequestReader.read(request);
        Answers person = sheet.answers();
        if (person.has(Question.ASSESSMENT_DATE)) {
            return person;
        }
        if (wishes.corrected()) {
            throw new LineRefused(
                    "MALFORMED_REQUEST",
                    "assessmentDate: there is none, and without it no result can be repeated.",
                    List.of("assessmentDate"));
        }
        return sheet.put(Question.ASSESSMENT_DATE, today.get()).answers();
    }

    private static String level(JsonNode line) {
        JsonNode level = line.get("level");
        if (level == null) {
            return ALL_TEN;
        }
        if (level.isString() && LEVELS.contains(level.stringValue())) {
            return level.stringValue();
        }
        throw new LineRefused(
                "UNKNOWN_LEVEL",
                "level: " + level + " is none of " + String.join(", ", LEVELS) + ".",
                List.of("level"));
    }
}
