package org.throughcare.practice.recall.measures;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that is known as far as those that are still open let it be known.
 *
 * @param low what it is if every open one ended this minute: never longer than what it will be
 * @param high what it is if no open one ever ended, or null where it then has no end
 */
public record Bounds(Duration low, @Nullable Duration high) {
    /** Whether no open one can change it any more. */
    public boolean isKnown() {
        return low.equals(high);
    }
}
