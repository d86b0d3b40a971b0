package org.throughcare.practice.record;

import java.time.Instant;

/**
 * The three times of an entry.
 *
 * @param occurred when it happened
 * @param recorded when its source recorded it
 * @param received when this record received it; always exact
 */
public record Times(When occurred, When recorded, Instant received) {
    public Times {
        boolean exact = recorded.precision() == When.Precision.MINUTE;
        if (exact
                ? recorded.latest().isBefore(occurred.earliest())
                : !recorded.latest().isAfter(occurred.earliest())) {
            throw new IllegalArgumentException("recorded (" + recorded.inWords() + ") lies before it occurred ("
                    + occurred.inWords() + "): these times contradict each other");
        }
    }
}
