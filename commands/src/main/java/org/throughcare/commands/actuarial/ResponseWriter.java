package org.throughcare.commands.actuarial;

import static org.throughcare.practice.risk.predictor.outcome.Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.suite.AppliedCorrection;
import org.throughcare.practice.risk.predictor.suite.NeedsResult;
import org.throughcare.practice.risk.predictor.suite.PredictorResponse;
import org.throughcare.practice.risk.predictor.suite.ScoreResult;
import tools.jackson.core.JsonGenerator;

/** Writes what the predictors say in the shape of the national service. */
final class ResponseWriter {
    private static final String VERSION = "V1_0";
    private static final String MODEL_VERSION = "1.0";

    private final JsonGenerator json;

    ResponseWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The fields of a whole response, inside an object that has begun. */
    void response(PredictorResponse response) {
        json.writeStringProperty("version", VERSION);
        json.writeName("actuarialPredictors");
        json.writeStartObject();
        for (Predictor predictor : Predictor.values()) {
            json.writeName(name(predictor));
            score(response, response.score(predictor));
        }
        json.writeEndObject();
        screens(response);
        needs(response.needs());
    }

    /**
     * The programme pathway found by itself, inside an object that has begun; its errors are only type and fields, as in
     * the published answers of that kind.
     */
    void needsAlone(NeedsResult needs) {
        json.writeStringProperty("version", VERSION);
        json.writeName("pni");
        json.writeStartObject();
        json.writeStringProperty("pniPathway", needs.pathway().name());
        ScreenWriter.briefErrors(json, "validationError", needs.errors());
        json.writeEndObject();
    }

    /** Which corrections changed what, as one more field of the response. */
    void corrections(List<AppliedCorrection> corrections) {
        json.writeName("corrections");
        json.writeStartArray();
        for (AppliedCorrection applied : corrections) {
            json.writeStartObject();
            json.writeStringProperty("correction", applied.correction().name());
            json.writeNumberProperty("defect", applied.correction().defect());
            json.writeStringProperty("what", applied.correction().what());
            json.writeName("outputs");
            json.writeStartArray();
            applied.outputs().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void needs(NeedsResult needs) {
        json.writeName("pni");
        json.writeStartObject();
        json.writeStringProperty("pniPathway", needs.pathway().name());
        errors("validationError", needs.errors());
        json.writeEndObject();
    }

    private void screens(PredictorResponse response) {
        ScreenWriter screens = new ScreenWriter(json);
        screens.learning(response.learning());
        screens.maturity(response.maturity());
        screens.personality(response.personality());
    }

    private void score(PredictorResponse response, ScoreResult score) {
        json.writeStartObject();
        json.writeStringProperty("algorithm", score.predictor().name());
        text("type", score.type());
        json.writeStringProperty("modelVersion", MODEL_VERSION);
        json.writeStringProperty("thresholdsVersion", MODEL_VERSION);
        json.writeName("output");
        json.writeStartObject();
        output(response, score);
        json.writeEndObject();
        json.writeName("featureValues");
        json.writeStartObject();
        score.features().forEach(json::writeNumberProperty);
        json.writeEndObject();
        errors("validationErrors", score.errors());
        json.writeEndObject();
    }

    private void output(PredictorResponse response, ScoreResult score) {
        text("band", score.band());
        switch (score.predictor()) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                number("score", score.score());
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> {
                ScoreResult.Sexual sexual = score.sexual();
                number("pointScore", sexual == null ? null : sexual.points());
                number("score", score.score());
                history(sexual);
                flag("riskBandReductionApplied", sexual == null ? null : sexual.reduced());
            }
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> {
                number("score", score.score());
                history(score.sexual());
            }
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> {
                number("overallScore", score.score());
                history(score.sexual());
                json.writeName("componentScores");
                components(response, score.score() != null);
            }
        }
    }

    private void components(PredictorResponse response, boolean added) {
        if (!added) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeName("directContactSexualPredictorScore");
        score(response, response.score(DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR));
        json.writeName("indirectContactSexualPredictorScore");
        score(response, response.score(IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR));
        json.writeName("seriousViolentPredictorScore");
        score(response, response.score(SERIOUS_VIOLENT_REOFFENDING_PREDICTOR));
        json.writeEndObject();
    }

    private void history(ScoreResult.@Nullable Sexual sexual) {
        flag("femaleVersion", sexual == null ? null : sexual.female());
        flag("hasSexualOffenceHistory", sexual == null ? null : sexual.history());
    }

    private void errors(String name, List<ValidationError> errors) {
        ScreenWriter.errors(json, name, errors);
    }

    private void text(String name, @Nullable Enum<?> value) {
        ScreenWriter.any(json, name, value == null ? null : value.name());
    }

    private void flag(String name, @Nullable Boolean value) {
        ScreenWriter.any(json, name, value);
    }

    private void number(String name, @Nullable Number value) {
        ScreenWriter.any(json, name, value instanceof BigDecimal exact ? (Number) exact.doubleValue() : value);
    }

    private static String name(Predictor predictor) {
        return switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR -> "allPredictor";
            case VIOLENT_REOFFENDING_PREDICTOR -> "violentPredictor";
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> "directContactSexualPredictor";
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> "indirectContactSexualPredictor";
            case SERIOUS_VIOLENT_REOFFENDING_PREDICTOR -> "seriousViolentPredictor";
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> "seriousPredictor";
        };
    }
}
