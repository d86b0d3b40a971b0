package org.throughcare.service.store;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.When;

/** Says why something was recorded after it should have happened. */
@Component
class LateNotice {
    private final Instant started;
    private final Duration tolerated;

    LateNotice(InstantSource clock, @Value("${throughcare.wake-ups.tolerated:60s}") Duration tolerated) {
        this.started = clock.instant();
        this.tolerated = tolerated;
    }

    /** Why what should have happened at {@code at} was recorded only {@code now}; null where that is soon enough. */
    @Nullable
    String of(Instant at, Instant now) {
        if (!at.plus(tolerated).isBefore(now)) {
            return null;
        }
        String late = "Recorded " + minutes(at, now) + " after it should have been: ";
        return at.isBefore(started)
                ? late + "the service was not running then; it started again on " + inWords(started) + "."
                : late + "the wake-up ran late, or the facts came late.";
    }

    private static String minutes(Instant at, Instant now) {
        long minutes = Math.max(1, at.until(now, ChronoUnit.MINUTES));
        return minutes < 120 ? minutes + " min" : minutes / 60 + " h";
    }

    private static String inWords(Instant instant) {
        return new When(When.Precision.MINUTE, instant).inWords();
    }
}
