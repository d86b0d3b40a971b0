package org.throughcare.commands.actuarial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.screens.PathwayScreening;
import org.throughcare.practice.risk.predictor.suite.LearningResult;
import org.throughcare.practice.risk.predictor.suite.MaturityResult;
import org.throughcare.practice.risk.predictor.suite.PersonalityResult;
import tools.jackson.core.JsonGenerator;

/** Writes what the three screens say in the shape of the national service. */
final class ScreenWriter {
    private final JsonGenerator json;

    ScreenWriter(JsonGenerator json) {
        this.json = json;
    }

    void learning(LearningResult learning) {
        json.writeName("lds");
        json.writeStartObject();
        any(json, "ldsScore", learning.score());
        errors(json, "validationError", learning.errors());
        json.writeEndObject();
    }

    void maturity(MaturityResult maturity) {
        json.writeName("mst");
        json.writeStartObject();
        any(json, "maturityScore", maturity.score());
        any(json, "maturityFlag", maturity.flag());
        any(json, "isMstApplicable", maturity.applicable());
        errors(json, "validationError", maturity.errors());
        json.writeEndObject();
    }

    void personality(PersonalityResult personality) {
        json.writeName("opd");
        json.writeStartObject();
        json.writeBooleanProperty("opdCheck", personality.screening() != PathwayScreening.NOT_SCREENED);
        any(json, "opdOverride", personality.override());
        any(json, "opdResult", result(personality.screening()));
        errors(json, "validationError", personality.errors());
        json.writeEndObject();
    }

    private static @Nullable String result(PathwayScreening screening) {
        return switch (screening) {
            case NOT_SCREENED -> null;
            case SCREENED_IN -> "SCREEN_IN";
            case SCREENED_OUT_BY_POINTS, SCREENED_OUT_AT_THE_GATE -> "SCREEN_OUT";
        };
    }

    static void any(JsonGenerator json, String name, @Nullable Object value) {
        json.writeName(name);
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Integer whole -> json.writeNumber(whole);
            case Double number -> json.writeNumber(number);
            default -> json.writeString(value.toString());
        }
    }

    static void errors(JsonGenerator json, String name, List<ValidationError> errors) {
        errors(json, name, errors, true);
    }

    /** As {@link #errors}, without the messages. */
    static void briefErrors(JsonGenerator json, String name, List<ValidationError> errors) {
        errors(json, name, errors, false);
    }

    private static void errors(JsonGenerator json, String name, List<ValidationError> errors, boolean messages) {
        json.writeName(name);
        json.writeStartArray();
        for (ValidationError error : errors) {
            json.writeStartObject();
            json.writeStringProperty("type", error.type().name());
            if (messages) {
                json.writeStringProperty("message", error.message());
            }
            json.writeName("fields");
            json.writeStartArray();
            error.fields().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
