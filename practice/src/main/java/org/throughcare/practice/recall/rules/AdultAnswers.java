package org.throughcare.practice.recall.rules;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an adult on a determinate sentence.
 *
 * @param newOffence what came of a new offence; null while nobody has answered
 * @param exclusions each exclusion that was answered, true where it applies; one that is absent is unanswered
 */
public record AdultAnswers(@Nullable NewOffence newOffence, Map<Exclusion, Boolean> exclusions) {
    public AdultAnswers {
        Map<Exclusion, Boolean> kept = new EnumMap<>(Exclusion.class);
        kept.putAll(exclusions);
        exclusions = kept;
    }
}
