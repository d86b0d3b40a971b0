package org.throughcare.practice.risk.predictor.suite;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/**
 * What one predictor says.
 *
 * @param type what the score rests on; null where a regression gives none
 * @param band null if there is no score
 * @param score in per cent, to two decimals; null if there is none
 * @param sexual what only the sexual and the combined predictor say; null for the others and without a score
 * @param features the addends of the score by the names of the national service
 */
public record ScoreResult(
        Predictor predictor,
        @Nullable ScoreType type,
        @Nullable Band band,
        @Nullable BigDecimal score,
        @Nullable Sexual sexual,
        SequencedMap<String, BigDecimal> features,
        List<ValidationError> errors) {

    public ScoreResult {
        features = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(features));
        errors = List.copyOf(errors);
    }

    /**
     * What only the sexual and the combined predictors say.
     *
     * @param female whether it was computed as for a woman
     * @param history whether there is a sexual offence on record
     * @param points the points behind a direct-contact score; null for others and where it does not concern the person
     * @param reduced whether five years without offence lowered the band; null where that was not asked
     */
    public record Sexual(
            boolean female,
            boolean history,
            @Nullable Integer points,
            @Nullable Boolean reduced) {}
}
