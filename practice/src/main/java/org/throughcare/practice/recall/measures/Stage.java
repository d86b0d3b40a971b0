package org.throughcare.practice.recall.measures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A part of the time that a recall took: until it came by the next milestone on record.
 *
 * @param to the milestone that ended it, or that it waits for
 * @param start when the stage began
 * @param end when it ended, or null where it is open
 * @param length how long it took, or has taken so far
 * @param clock the clock that runs to this milestone, or null where policy sets none; it can have begun in an earlier stage
 */
public record Stage(
        Milestone to,
        Instant start,
        @Nullable Instant end,
        Duration length,
        @Nullable RecallClock clock) {
    /** Whether it is not over. */
    public boolean isOpen() {
        return end == null;
    }
}
