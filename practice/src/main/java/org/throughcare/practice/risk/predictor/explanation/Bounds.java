package org.throughcare.practice.risk.predictor.explanation;

import java.math.BigDecimal;
import java.util.List;
import org.throughcare.practice.risk.predictor.outcome.Band;

/**
 * What a score on an assessment's answers can be, whatever the missing answers are.
 *
 * @param least the lowest possible score in per cent
 * @param most the highest
 * @param missing the questions that are not answered
 */
public record Bounds(BigDecimal least, Band lowest, BigDecimal most, Band highest, List<String> missing) {
    public Bounds {
        missing = List.copyOf(missing);
    }

    /** Whether {@code score} lies between them. */
    public boolean contain(BigDecimal score) {
        return score.compareTo(least) >= 0 && score.compareTo(most) <= 0;
    }

    /** The bounds in plain words. */
    public String said() {
        if (missing.isEmpty()) {
            return least.toPlainString() + " %, with no answer missing";
        }
        return "between " + least.toPlainString() + " % and " + most.toPlainString() + " % whatever "
                + (missing.size() == 1 ? "the missing answer is" : "the " + missing.size() + " missing answers are");
    }
}
