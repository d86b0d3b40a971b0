package org.throughcare.service.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Part of the log.
 *
 * @param from its first position
 * @param to its last position
 * @param after when the last seal before it was made, or null at the beginning of the log
 * @param before when the first seal over all of it was made, or null when none is
 */
public record Range(
        long from,
        long to,
        @Nullable Instant after,
        @Nullable Instant before) {
    public Range {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("No part of a log reaches from " + from + " to " + to);
        }
    }

    /** How many positions it has. */
    public long length() {
        return to - from + 1;
    }

    /** Both parts as one, when the other begins where this one ends. */
    @Nullable
    Range joined(Range next) {
        return next.from == to + 1 ? new Range(from, next.to, after, next.before) : null;
    }
}
