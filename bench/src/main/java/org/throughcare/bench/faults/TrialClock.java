package org.throughcare.bench.faults;

import java.time.Instant;
import java.time.InstantSource;
import org.throughcare.bench.people.Population;

/** A clock that stands still until a trial moves it. */
final class TrialClock implements InstantSource {
    private volatile Instant now = Population.END;

    void set(Instant instant) {
        now = instant;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
