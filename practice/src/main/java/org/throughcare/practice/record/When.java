package org.throughcare.practice.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.throughcare.practice.terms.London;

/**
 * A point in time, as exactly as it is known. The stand-in is what clocks and ordering use; where it is finer than the
 * precision it is a placeholder and is shown as such.
 *
 * @param precision how much of the stand-in is really known
 * @param standIn an instant inside what is known
 */
public record When(Precision precision, Instant standIn) {
    /** How much of a time is known, finest first. */
    public enum Precision {
        MINUTE,
        DAY,
        MONTH,
        YEAR,
        UNKNOWN
    }

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

    /** The date of the stand-in in {@link London#ZONE}. */
    public LocalDate date() {
        return standIn.atZone(London.ZONE).toLocalDate();
    }

    /** The time in words, never finer than it is known. */
    public String inWords() {
        return switch (precision) {
            case MINUTE -> MINUTE.format(standIn.atZone(London.ZONE));
            case DAY -> DAY.format(date());
            case MONTH -> MONTH.format(date());
            case YEAR -> Integer.toString(date().getYear());
            case UNKNOWN -> "date not known";
        };
    }

    /** The earliest instant that the precision allows; for an unknown time, the beginning of time. */
    public Instant earliest() {
        return switch (precision) {
            case MINUTE -> standIn;
            case DAY -> start(date());
            case MONTH -> start(date().withDayOfMonth(1));
            case YEAR -> start(date().withDayOfYear(1));
            case UNKNOWN -> Instant.MIN;
        };
    }

    /** The first instant after all that the precision allows; for an unknown time, the end of time. */
    public Instant latest() {
        return switch (precision) {
            case MINUTE -> standIn;
            case DAY -> start(date().plusDays(1));
            case MONTH -> start(date().withDayOfMonth(1).plusMonths(1));
            case YEAR -> start(date().withDayOfYear(1).plusYears(1));
            case UNKNOWN -> Instant.MAX;
        };
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(London.ZONE).toInstant();
    }
}
