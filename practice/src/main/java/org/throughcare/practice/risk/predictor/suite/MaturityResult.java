package org.throughcare.practice.risk.predictor.suite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/**
 * The maturity screen.
 *
 * @param score 0 to 19; null if it does not concern the person or too little is known
 * @param flag null if too little is known
 * @param applicable whether the screen concerns the person; null if too little is known
 */
public record MaturityResult(
        @Nullable Integer score,
        @Nullable Boolean flag,
        @Nullable Boolean applicable,
        List<ValidationError> errors) {
    public MaturityResult {
        errors = List.copyOf(errors);
    }
}
