package org.throughcare.practice.risk.predictor.suite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/**
 * The screen for learning disabilities and challenges.
 *
 * @param score 0, 1 or 2; null if too little is known
 */
public record LearningResult(@Nullable Integer score, List<ValidationError> errors) {
    public LearningResult {
        errors = List.copyOf(errors);
    }
}
