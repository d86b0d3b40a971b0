package org.throughcare.commands.actuarial;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.calculate.LineRefused;
import org.throughcare.practice.risk.predictor.needs.GivenRisks;
import org.throughcare.practice.risk.predictor.needs.KnownRisks;
import org.throughcare.practice.risk.predictor.outcome.Band;
import tools.jackson.databind.JsonNode;

/** Reads what other predictors are said to say where only the programme pathway is asked for. */
final class ContextReader {
    private static final Set<String> KNOWN = Set.of(
            "allPredictorScore",
            "violentPredictorScore",
            "violentPredictorBand",
            "directContactSexualPredictorBand",
            "indirectContactSexualPredictorBand",
            "seriousPredictorScore");

    private final JsonNode context;

    private ContextReader(JsonNode context) {
        this.context = context;
    }

    /**
     * What {@code context} says; nothing where there is none.
     *
     * @throws LineRefused if it holds anything else than the six values it may hold
     */
    static KnownRisks read(@Nullable JsonNode context) {
        if (context == null || context.isNull()) {
            return new GivenRisks(Double.NaN, Double.NaN, null, null, Double.NaN);
        }
        if (!context.isObject()) {
            throw refused("context", "must be a JSON object");
        }
        for (String name : context.propertyNames()) {
            if (!KNOWN.contains(name)) {
                throw refused("context." + name, "no such field is known");
            }
        }
        ContextReader reader = new ContextReader(context);
        reader.band("violentPredictorBand");
        return new GivenRisks(
                reader.score("allPredictorScore"),
                reader.score("violentPredictorScore"),
                reader.band("directContactSexualPredictorBand"),
                reader.band("indirectContactSexualPredictorBand"),
                reader.score("seriousPredictorScore"));
    }

    private double score(String name) {
        JsonNode value = context.get(name);
        if (value == null || value.isNull()) {
            return Double.NaN;
        }
        if (!value.isNumber()) {
            throw refused("context." + name, value + " is no number");
        }
        return value.doubleValue();
    }

    private @Nullable Band band(String name) {
        JsonNode value = context.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return Arrays.stream(Band.values())
                .filter(band -> value.isString() && value.stringValue().equals(band.name()))
                .findFirst()
                .orElseThrow(() -> refused("context." + name, value + " is no band"));
    }

    private static LineRefused refused(String field, String what) {
        return new LineRefused("MALFORMED_REQUEST", field + ": " + what + ".", List.of(field));
    }
}
