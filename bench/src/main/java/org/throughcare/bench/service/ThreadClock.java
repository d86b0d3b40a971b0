package org.throughcare.bench.service;

import java.time.Instant;
import java.time.InstantSource;
import org.throughcare.bench.people.Population;

/** A clock that shows every thread the time it was given, so that histories can be taken on side by side. */
final class ThreadClock implements InstantSource {
    private final ThreadLocal<Instant> now = ThreadLocal.withInitial(() -> Population.END);

    void set(Instant instant) {
        now.set(instant);
    }

    @Override
    public Instant instant() {
        return now.get();
    }
}
