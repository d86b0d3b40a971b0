package org.throughcare.practice.premises;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughcare.practice.terms.London;

/**
 * Hours in which somebody stays in, by the clock on the wall. On the nights on which the clocks change a night is an hour
 * shorter or longer, as it is on the wall; a time that the clocks skip lies after the gap, and of one that comes twice the
 * first is meant.
 *
 * @param from when a night begins
 * @param to when it ends; on the next day where that is not after {@code from}
 */
public record Curfew(LocalTime from, LocalTime to) {
    /** One night. */
    public record Night(Instant from, Instant to) {
        /** Whether {@code instant} lies in it. */
        public boolean holds(Instant instant) {
            return !instant.isBefore(from) && instant.isBefore(to);
        }
    }

    public Curfew {
        if (from.equals(to)) {
            throw new IllegalArgumentException("a curfew that begins when it ends is none");
        }
    }

    /**
     * Hours as they are written, such as 23:00 and 06:00.
     *
     * @throws IllegalArgumentException where one of them is no time of day
     */
    public static Curfew of(String from, String to) {
        return new Curfew(time(from), time(to));
    }

    /** The night that begins on {@code date}. */
    public Night night(LocalDate date) {
        LocalDate end = to.isAfter(from) ? date : date.plusDays(1);
        return new Night(at(date, from), at(end, to));
    }

    private static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(London.ZONE).toInstant();
    }

    private static LocalTime time(String written) {
        try {
            return LocalTime.parse(written);
        } catch (DateTimeException notATime) {
            throw new IllegalArgumentException("a time of curfew is written as 23:00, not " + written, notATime);
        }
    }
}
