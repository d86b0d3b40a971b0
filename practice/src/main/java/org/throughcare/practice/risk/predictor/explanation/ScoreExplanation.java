package org.throughcare.practice.risk.predictor.explanation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Predictor;

/**
 * Why a score is what it is.
 *
 * @param factors every part of the score, the largest first
 * @param bands the bands beside it, nearest first; none where it has no bands to cross
 * @param bounds what it can be over missing answers; null where no answer may be missing
 * @param changes which single answers would move it most
 * @param limits what it cannot say
 */
public record ScoreExplanation(
        Predictor predictor,
        List<Factor> factors,
        List<NextBand> bands,
        @Nullable Bounds bounds,
        List<Change> changes,
        List<String> limits) {

    public ScoreExplanation {
        factors = List.copyOf(factors);
        bands = List.copyOf(bands);
        changes = List.copyOf(changes);
        limits = List.copyOf(limits);
    }
}
