package org.throughcare.bench.wakes;

import java.time.Instant;
import java.time.InstantSource;
import org.throughcare.bench.people.Population;

/** A clock that stands still until it is let run, and then goes on at its usual speed. */
final class RunningClock implements InstantSource {
    private record State(Instant from, long nanos, boolean runs) {}

    private volatile State state = new State(Population.END, 0, false);

    /** Shows {@code instant} until it runs. */
    void hold(Instant instant) {
        state = new State(instant, 0, false);
    }

    /** Goes on from where it is held. */
    void run() {
        state = new State(instant(), System.nanoTime(), true);
    }

    @Override
    public Instant instant() {
        State now = state;
        return now.runs() ? now.from().plusNanos(System.nanoTime() - now.nanos()) : now.from();
    }
}
