package org.throughcare.commands.actuarial;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.commands.calculate.StrictJson;
import org.throughcare.practice.risk.predictor.PredictorRequest;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.previous.PreviousModel;
import org.throughcare.practice.risk.predictor.registry.ModelChoice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers one request of the national service at a time, as a program sends it: the request alone in, its whole response out.
 */
public final class ActuarialRequests {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> GENERATIONS = List.of(ActuarialCalculator.ALL_TEN, ActuarialCalculator.PREVIOUS);

    private final Predictors predictors;
    private final Supplier<LocalDate> today;

    /** What answers with these predictors; {@code today} is when a request without date of assessment is assessed. */
    public ActuarialRequests(Predictors predictors, Supplier<LocalDate> today) {
        this.predictors = predictors;
        this.today = today;
    }

    /**
     * Which predictors are asked.
     *
     * @param level {@code request} for those in force, {@code previous} for the generation before; null for what the model
     *     belongs to, and otherwise for those in force
     * @param model one that must have been in force on the day of the assessment, such as RSR; null for no such demand
     * @param version which version of it; null for any
     */
    public record Asked(
            @Nullable String level,
            @Nullable String model,
            @Nullable String version) {
        /** Those in force, whatever their versions. */
        public static final Asked IN_FORCE = new Asked(null, null, null);
    }

    /** A version of a model was not in force on the day of the assessment, or there is none; the message names it. */
    public static final class NotInForce extends RuntimeException {
        NotInForce(String reason) {
            super(reason);
        }

        /** Which it is, and when it was in force. */
        public String reason() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * The answer to a request, as JSON.
     *
     * @throws LineRefused if it is no request; names every field that is wrong, and why
     * @throws NotInForce if the model asked for was not in force on the day of the assessment
     */
    public String answer(byte[] request, Asked asked, ActuarialCalculator.Wishes wishes) {
        JsonNode body = StrictJson.object(request, "request");
        ActuarialCalculator calculator = new ActuarialCalculator(predictors, wishes, today);
        Answers person = calculator.person(body);
        String level = level(asked);
        requireInForce(asked, PackedDate.day(person.of(Question.ASSESSMENT_DATE)));
        StringWriter written = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(written)) {
            calculator.answer(level, new PredictorRequest(person, wishes.corrected()), null, json);
        }
        return written.toString();
    }

    private static String level(Asked asked) {
        String of = asked.model() == null || !isPrevious(asked.model())
                ? ActuarialCalculator.ALL_TEN
                : ActuarialCalculator.PREVIOUS;
        String level = asked.level();
        if (level == null) {
            return of;
        }
        if (!GENERATIONS.contains(level)) {
            throw new LineRefused(
                    "UNKNOWN_LEVEL",
                    "level: \"" + level + "\" is none of " + String.join(", ", GENERATIONS) + ".",
                    List.of("level"));
        }
        if (asked.model() != null && !level.equals(of)) {
            throw new LineRefused(
                    "UNKNOWN_LEVEL",
                    "level: \"" + asked.model() + "\" is a model of the level " + of + ", not " + level + ".",
                    List.of("level", "model"));
        }
        return level;
    }

    private void requireInForce(Asked asked, LocalDate day) {
        String model = asked.model();
        if (model == null) {
            if (asked.version() != null) {
                throw new LineRefused(
                        "MALFORMED_REQUEST", "version: the model of which it is one is not named.", List.of("model"));
            }
            return;
        }
        if (predictors.models().choose(model, asked.version(), day) instanceof ModelChoice.Refused refused) {
            throw new NotInForce(refused.reason());
        }
    }

    private static boolean isPrevious(String model) {
        return Arrays.stream(PreviousModel.values())
                .anyMatch(each -> each.shortName().equals(model));
    }
}
