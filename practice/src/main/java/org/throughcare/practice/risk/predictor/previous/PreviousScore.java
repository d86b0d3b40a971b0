package org.throughcare.practice.risk.predictor.previous;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/**
 * What a predictor of the generation before says.
 *
 * @param oneYear in per cent; null if it gives none for one year, or none at all
 * @param score in per cent, over two years where there are two; null if there is none
 * @param band null if there is none; serious violence by itself has no bands
 * @param points null where it counts none
 * @param errors why there is no score, or one on the record only
 */
public record PreviousScore(
        @Nullable BigDecimal oneYear,
        @Nullable BigDecimal score,
        @Nullable Band band,
        @Nullable Integer points,
        List<ValidationError> errors) {

    public PreviousScore {
        errors = List.copyOf(errors);
    }

    /** No score, and why. */
    static PreviousScore refused(List<ValidationError> errors) {
        return new PreviousScore(null, null, null, null, errors);
    }
}
