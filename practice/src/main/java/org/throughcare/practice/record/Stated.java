package org.throughcare.practice.record;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A fact together with the entry that states it and the instant from which the party whose picture this is knew it.
 *
 * @param entry the entry
 * @param known from when the party knew it
 * @param fact the entry's fact, by its own type
 */
public record Stated<F extends Fact>(Entry entry, Instant known, F fact) {
    @Override
    public int hashCode() {
        return entry.hashCode();
    }

    /** What it is cited by. */
    public EntryId id() {
        return entry.id();
    }

    /** When it happened, or the stand-in for that. */
    public Instant occurred() {
        return entry.times().occurred().standIn();
    }

    /** The date on which it happened, or the stand-in for that. */
    public LocalDate date() {
        return entry.times().occurred().date();
    }

    /** "A-001 of 3 Apr 2021": the id and the date, never finer than known. */
    public String cited() {
        When occurred = entry.times().occurred();
        return entry.id()
                + (occurred.precision() == When.Precision.UNKNOWN
                        ? " of a date not known"
                        : " of " + occurred.inWords());
    }
}
