package org.throughcare.service.access.signin;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often signing in was tried, for one username or from one address. An attempt counts before its password is looked
 * at, so that many at once are not all let through.
 *
 * @param counted attempts since {@code since}
 * @param since when the first of them was
 * @param lockedUntil until when every attempt is refused, or null
 */
record AttemptCount(int counted, Instant since, @Nullable Instant lockedUntil) {
    static final AttemptCount NONE = new AttemptCount(0, Instant.EPOCH, null);

    /** Whether an attempt at {@code now} is refused. */
    boolean lockedAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** One more attempt at {@code now}, of at most {@code most} within {@code window}. */
    AttemptCount next(Instant now, int most, Duration window, Duration locked) {
        if (lockedAt(now)) {
            return this;
        }
        if (lockedUntil != null || !now.isBefore(since.plus(window))) {
            return new AttemptCount(1, now, null);
        }
        return counted < most
                ? new AttemptCount(counted + 1, since, null)
                : new AttemptCount(counted, since, now.plus(locked));
    }

    /** The last attempt was right after all and does not count. */
    AttemptCount takenBack() {
        return new AttemptCount(Math.max(0, counted - 1), since, lockedUntil);
    }
}
