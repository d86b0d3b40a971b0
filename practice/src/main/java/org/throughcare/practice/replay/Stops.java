package org.throughcare.practice.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Instants at which something happens; null means never. */
final class Stops {
    private Stops() {}

    static Instant first(@Nullable Instant one, Instant other) {
        return one == null || other.isBefore(one) ? other : one;
    }

    static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
