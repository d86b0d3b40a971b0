package org.throughcare.practice.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.identity.IdentityFact.DetailEnded;
import org.throughcare.practice.identity.IdentityFact.DetailVerified;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;

/**
 * A detail of the register with what was said of it later.
 *
 * @param stated the entry that states it
 * @param checked its last check, or null when nobody checked it
 * @param ended what says that it is no longer so, or null when nothing does
 */
public record Held<F extends Fact>(
        Stated<F> stated,
        @Nullable Stated<DetailVerified> checked,
        @Nullable Stated<DetailEnded> ended) {

    /** What it states. */
    public F fact() {
        return stated.fact();
    }

    /** What it is cited by. */
    public EntryId id() {
        return stated.id();
    }

    /** Whether its last check found that it is so. */
    public boolean verified() {
        return checked != null && checked.fact().verified();
    }

    /** Whether its last check found that it is not so. */
    public boolean refuted() {
        return checked != null && !checked.fact().verified();
    }

    /** Whether something says that it is over by {@code date}; the last day on which it was so still counts. */
    public boolean endedBy(LocalDate date) {
        if (ended == null) {
            return false;
        }
        LocalDate last = ended.fact().on();
        return last == null ? !ended.date().isAfter(date) : last.isBefore(date);
    }

    /** Whether it can be relied on at {@code date}: neither over nor found to be wrong. */
    public boolean standsOn(LocalDate date) {
        return !refuted() && !endedBy(date);
    }
}
