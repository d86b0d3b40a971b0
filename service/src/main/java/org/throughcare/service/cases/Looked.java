package org.throughcare.service.cases;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's visits to a case, as far as they are kept: the one that goes on, and when the one before it ended.
 *
 * @param previous when they last looked in the visit before; null where there was none
 * @param began when they first looked in the last visit
 * @param latest when they last looked in it
 */
public record Looked(@Nullable Instant previous, Instant began, Instant latest) {
    /**
     * Looks at a case that lie no further apart are one visit, so that whoever turns a page, answers the telephone and comes
     * back still finds what was new to them. It asks nothing of anybody and measures nobody: it is no figure of policy.
     */
    static final Duration ONE_VISIT = Duration.ofHours(1);

    static Looked first(Instant now) {
        return new Looked(null, now, now);
    }

    /** With a look at {@code now}. */
    Looked again(Instant now) {
        return goesOn(now)
                ? new Looked(previous, began, now.isBefore(latest) ? latest : now)
                : new Looked(latest, now, now);
    }

    /** Since when the visit that a look at {@code now} is part of goes on. */
    Instant visitAt(Instant now) {
        return goesOn(now) ? began : now;
    }

    /** When they last looked in the visit before the one that a look at {@code now} is part of. */
    Optional<Instant> before(Instant now) {
        return goesOn(now) ? Optional.ofNullable(previous) : Optional.of(latest);
    }

    private boolean goesOn(Instant now) {
        return Duration.between(latest, now).compareTo(ONE_VISIT) <= 0;
    }
}
