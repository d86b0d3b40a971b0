package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence in one place.
 *
 * @param place where
 * @param from when it begins
 * @param to when it ends
 * @param recall the recall that ends it, or null
 */
record Stay(Place place, Instant from, Instant to, @Nullable Recalling recall) {
    private static final double DAYS_A_YEAR = 365.25;

    /** Where a sentence is served. */
    enum Place {
        CUSTODY,
        RECALLED,
        LICENCE,
        ORDER;

        boolean atLiberty() {
            return this == LICENCE || this == ORDER;
        }
    }

    /** Why a recall came about. */
    enum Cause {
        ABSENCE,
        CHARGE,
        BEHAVIOUR
    }

    /**
     * The times of a recall, each at or after the one before.
     *
     * @param cause why it came about
     * @param begun when it was begun or decided
     * @param signed when a manager signed and it was sent
     * @param revoked when the licence was revoked
     * @param back when the person was back in custody
     */
    record Recalling(Cause cause, Instant begun, Instant signed, Instant revoked, Instant back) {}

    /** The last moment at which the person is seen at liberty as usual: a recall ends that before the stay ends. */
    Instant usualUntil() {
        return recall == null ? to : recall.begun();
    }

    double years() {
        return Duration.between(from, to).toMinutes() / (60 * 24 * DAYS_A_YEAR);
    }
}
