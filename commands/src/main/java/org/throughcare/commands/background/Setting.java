package org.throughcare.commands.background;

import java.time.Instant;
import java.time.LocalDate;
import org.throughcare.practice.terms.London;

/**
 * What every life on the caseload shares.
 *
 * @param assumed the figures
 * @param diary the working days
 * @param begins the first day of day-to-day entries: a year before anything is counted
 * @param counted the first day that is counted
 * @param ends the day after the last that is counted
 */
record Setting(Assumptions assumed, Diary diary, LocalDate begins, LocalDate counted, LocalDate ends) {
    static final LocalDate COUNTED = LocalDate.of(2024, 1, 1);

    static Setting of(Assumptions assumed, Diary diary, int years) {
        return new Setting(assumed, diary, COUNTED.minusYears(1), COUNTED, COUNTED.plusYears(years));
    }

    Instant detailedFrom() {
        return begins.atStartOfDay(London.ZONE).toInstant();
    }

    Instant countedFrom() {
        return counted.atStartOfDay(London.ZONE).toInstant();
    }

    /** The last instant that is counted. */
    Instant until() {
        return ends.atStartOfDay(London.ZONE).toInstant().minusSeconds(60);
    }
}
