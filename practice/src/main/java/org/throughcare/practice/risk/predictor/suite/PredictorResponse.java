package org.throughcare.practice.risk.predictor.suite;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.throughcare.practice.risk.predictor.outcome.Predictor;

/** Everything the predictors say about one person. */
public record PredictorResponse(
        Map<Predictor, ScoreResult> scores,
        LearningResult learning,
        MaturityResult maturity,
        PersonalityResult personality,
        NeedsResult needs) {

    public PredictorResponse {
        scores = Collections.unmodifiableMap(new EnumMap<>(scores));
    }

    /** What one of them says. */
    public ScoreResult score(Predictor predictor) {
        return Objects.requireNonNull(scores.get(predictor));
    }
}
