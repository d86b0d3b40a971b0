package org.throughcare.practice.risk.predictor.explanation;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * One factor's part in a score.
 *
 * @param feature its name among the feature values of the national service
 * @param words what it is
 * @param amount what it adds, in its measure; negative if it lowers the score
 */
public record Factor(String feature, String words, Measure measure, BigDecimal amount) {

    /** Whether it makes any difference to this person. */
    public boolean matters() {
        return amount.signum() != 0;
    }

    /** Its part in plain words. */
    public String said() {
        return switch (measure) {
            case LOG_ODDS -> String.format(Locale.UK, "%s: the odds times %.2f", words, Math.exp(amount.doubleValue()));
            case POINTS -> words + ": " + amount.toPlainString() + (amount.intValue() == 1 ? " point" : " points");
            case PER_CENT -> words + ": " + amount.toPlainString() + " %";
        };
    }
}
