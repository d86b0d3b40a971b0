package org.throughcare.practice.recall.rules;

import java.time.LocalDate;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * The length of a sentence as the court said it.
 *
 * @param years whole years
 * @param months months besides
 * @param days days besides
 */
public record SentenceLength(int years, int months, int days) {
    private static final int MONTHS_OF_A_YEAR = 12;

    public SentenceLength {
        if (years < 0 || months < 0 || days < 0) {
            throw new IllegalArgumentException("no part of the length of a sentence can be negative");
        }
    }

    /**
     * Whether it is below the limit of a short sentence on {@code on}: in months, and for one passed in days in days, of
     * which 365 are still below twelve months.
     */
    public boolean isShort(Policy policy, LocalDate on) {
        return years * MONTHS_OF_A_YEAR + months < policy.count(PolicyKey.RECALL_SHORT_SENTENCE_MONTHS, on)
                && days <= policy.count(PolicyKey.RECALL_SHORT_SENTENCE_DAYS, on);
    }

    /** The days of a fixed term on it, under the rules that go by the length of the sentence. */
    public int fixedTermDays(Policy policy, LocalDate on) {
        return new RecallTypes(policy, on).days(isShort(policy, on));
    }
}
