package org.throughcare.practice.recall.rules;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the rules from April 2024 until March 2026 ask; null is unanswered.
 *
 * @param age in years at the recall
 * @param sentenceMonths the length of the sentence in whole months
 * @param mappaLevel the level of MAPPA management
 * @param bars whether each of the bars of the rule in force applies
 */
public record EarlierAnswers(
        @Nullable Integer age,
        @Nullable Integer sentenceMonths,
        @Nullable Integer mappaLevel,
        List<@Nullable Boolean> bars) {
    /** Answers with the bars {@code bars}, each null while unanswered. */
    public static EarlierAnswers of(
            @Nullable Integer age,
            @Nullable Integer sentenceMonths,
            @Nullable Integer mappaLevel,
            @Nullable Boolean... bars) {
        return new EarlierAnswers(age, sentenceMonths, mappaLevel, Arrays.asList(bars));
    }
}
