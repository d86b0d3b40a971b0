package org.throughcare.practice.risk.predictor.answers;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;

/**
 * A day as one number, month by month and within it by day, so that days compare as numbers do and whole months between
 * two of them are one division. Agrees with {@code java.time.Period} and {@code ChronoUnit}; says nothing of days before
 * the year 0.
 */
public final class PackedDate {
    private static final int DAYS = 32;
    private static final int MONTHS = 12;

    private PackedDate() {}

    /** The number of {@code day}. */
    public static int of(LocalDate day) {
        return of(day.getYear() * MONTHS + day.getMonthValue() - 1, day.getDayOfMonth());
    }

    /** The day that {@code packed} stands for. */
    public static LocalDate day(int packed) {
        int month = packed / DAYS;
        return LocalDate.of(month / MONTHS, month % MONTHS + 1, packed % DAYS);
    }

    /** Whole months from one day to the other; negative when the second comes first. */
    public static int months(int from, int to) {
        return (to - from) / DAYS;
    }

    /** Whole years from one day to the other: somebody born on 29 February is a year older on 1 March. */
    public static int years(int from, int to) {
        return months(from, to) / MONTHS;
    }

    /** The same day {@code months} later, or the last of that month if it has no such day. */
    public static int plusMonths(int packed, int months) {
        int month = packed / DAYS + months;
        int day = packed % DAYS;
        return of(month, day < 29 ? day : Math.min(day, length(month)));
    }

    private static int of(int month, int day) {
        return month * DAYS + day;
    }

    private static int length(int month) {
        return Month.of(month % MONTHS + 1).length(Year.isLeap(month / MONTHS));
    }
}
