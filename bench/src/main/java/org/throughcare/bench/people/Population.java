package org.throughcare.bench.people;

import java.time.Instant;
import java.util.List;
import org.throughcare.practice.record.Entry;

/**
 * A population that is the same for the same seed. Nobody is held: each person is made when asked for.
 *
 * @param seed chooses the population
 */
public record Population(long seed) {
    /** Everything about everyone has been received by then. */
    public static final Instant END = Instant.parse("2026-11-20T17:00:00Z");

    /** The first {@code size} entries about a person, in the order in which the record received them. */
    public List<Entry> person(long number, int size) {
        Diary diary = new Diary(seed, number, size);
        while (!diary.full()) {
            new Life(diary).oneSentence();
        }
        return diary.asReceived();
    }
}
