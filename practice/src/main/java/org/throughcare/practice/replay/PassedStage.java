package org.throughcare.practice.replay;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.EntryId;

/**
 * One stage between the first absence and custody (R72).
 *
 * @param name from what to what, in words
 * @param from when it began
 * @param to when it ended, or where the record ends
 * @param fromEntry the entry it began with
 * @param toEntry the entry it ended with, or null where the record ends first
 * @param standIn whether a time of day is a placeholder, so that hours are approximate
 * @param figure the figure to read beside it, or null
 */
public record PassedStage(
        String name,
        Instant from,
        Instant to,
        EntryId fromEntry,
        @Nullable EntryId toEntry,
        boolean standIn,
        @Nullable PolicyKey figure) {
    /** How long it took, elapsed. */
    public Duration elapsed() {
        return Duration.between(from, to);
    }
}
