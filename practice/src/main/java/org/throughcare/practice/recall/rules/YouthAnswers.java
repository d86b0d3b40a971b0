package org.throughcare.practice.recall.rules;

import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody on a determinate sentence passed on a young person; null is unanswered.
 *
 * @param twelveMonthsOrOver whether the sentence is of 12 months or more
 * @param chargedWithSeriousOffence whether they are recalled on a charge for a serious offence
 * @param mappaLevel2Or3 whether they are managed at MAPPA level 2 or 3
 */
public record YouthAnswers(
        @Nullable Boolean twelveMonthsOrOver,
        @Nullable Boolean chargedWithSeriousOffence,
        @Nullable Boolean mappaLevel2Or3) {}
