package org.throughcare.service.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Five wrong passwords within a quarter of an hour lock a username for half an hour. */
class AttemptCountTest {
    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
    private static final int MOST = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration LOCKED = Duration.ofMinutes(30);

    @Test
    void fiveAreTakenAndTheSixthLocks() {
        AttemptCount count = after(MOST, NOW);
        assertThat(count.lockedAt(NOW)).isFalse();
        assertThat(next(count, NOW).lockedAt(NOW)).isTrue();
    }

    @Test
    void theLockEndsByItselfAndTheCountBeginsAnew() {
        AttemptCount locked = next(after(MOST, NOW), NOW);
        Instant end = NOW.plus(LOCKED);
        assertThat(locked.lockedAt(end.minusNanos(1))).isTrue();
        assertThat(locked.lockedAt(end)).isFalse();
        assertThat(next(locked, end)).isEqualTo(new AttemptCount(1, end, null));
    }

    @Test
    void attemptsDuringTheLockDoNotProlongIt() {
        AttemptCount locked = next(after(MOST, NOW), NOW);
        assertThat(next(locked, NOW.plus(Duration.ofMinutes(29)))).isEqualTo(locked);
    }

    @Test
    void oldAttemptsNoLongerCount() {
        AttemptCount count = after(MOST, NOW);
        assertThat(next(count, NOW.plus(WINDOW).minusNanos(1)).lockedAt(NOW)).isTrue();
        assertThat(next(count, NOW.plus(WINDOW))).isEqualTo(new AttemptCount(1, NOW.plus(WINDOW), null));
    }

    @Test
    void anAttemptThatWasRightIsTakenBack() {
        assertThat(after(3, NOW).takenBack()).isEqualTo(after(2, NOW));
        assertThat(AttemptCount.NONE.takenBack()).isEqualTo(AttemptCount.NONE);
    }

    private static AttemptCount after(int attempts, Instant at) {
        AttemptCount count = AttemptCount.NONE;
        for (int number = 0; number < attempts; number++) {
            count = next(count, at);
        }
        return count;
    }

    private static AttemptCount next(AttemptCount count, Instant at) {
        return count.next(at, MOST, WINDOW, LOCKED);
    }
}
