package org.throughcare.service.feeds.intake;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.throughcare.service.feeds.facts.Lane;

/**
 * How much of each lane a node takes in at the same time: a flood of the one leaves the database connections that the other,
 * and everybody's pages, need.
 */
@Component
class Turns {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final Map<Lane, Semaphore> turns = new EnumMap<>(Lane.class);

    Turns(
            @Value("${throughcare.feeds.turns.urgent:6}") int urgent,
            @Value("${throughcare.feeds.turns.ordinary:3}") int ordinary) {
        turns.put(Lane.URGENT, new Semaphore(urgent, true));
        turns.put(Lane.ORDINARY, new Semaphore(ordinary, true));
    }

    /**
     * Does {@code work} when it is its turn.
     *
     * @throws DataAccessResourceFailureException if its turn does not come
     */
    <T> T in(Lane lane, Supplier<T> work) {
        Semaphore turn = turns.getOrDefault(lane, new Semaphore(1));
        try {
            if (!turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new DataAccessResourceFailureException("too much is being taken in at the same time");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("interrupted", e);
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }
}
