package org.throughcare.practice.risk.assurance;

import org.throughcare.practice.terms.RiskLevel;

/**
 * One assessment and the second rating of it by somebody who did not know the first. Neither is the truth: where they differ,
 * two people judged the same facts differently.
 *
 * @param signed the level as signed
 * @param second the level that the second rater gave
 */
public record RatedTwice(RiskLevel signed, RiskLevel second) {
    /** Whether both gave the same level. */
    public boolean agrees() {
        return signed == second;
    }

    /** Whether the second rater judged it rated too low. */
    public boolean under() {
        return second.compareTo(signed) > 0;
    }

    /** Whether the second rater judged it rated too high. */
    public boolean over() {
        return second.compareTo(signed) < 0;
    }
}
