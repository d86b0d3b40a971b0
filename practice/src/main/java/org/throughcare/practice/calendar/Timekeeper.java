package org.throughcare.practice.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Says when something is due: instants are kept in UTC, days are those of the place where people work.
 *
 * <p>Spans of days and months run from the local date of their start, leave that date out, and fall due at close of
 * business. Spans of hours and minutes are elapsed time, so 24 hours stay 24 hours when the clocks change. A local time
 * that the clocks skip is moved forward by the length of the gap; of one that occurs twice the earlier is meant.
 *
 * <p>Source: recall timescales are set in clock hours (PSI 17/2013, annex B: 24 hours), enforcement timescales in
 * working days (Probation Circular 43/2004: 10 working days).
 *
 * @param calendar the working days of the division
 * @param zone the zone whose dates and wall clock are meant, Europe/London throughout the United Kingdom
 * @param closeOfBusiness the wall-clock time at which a day's work is due, a figure of policy
 */
public record Timekeeper(WorkingCalendar calendar, ZoneId zone, LocalTime closeOfBusiness) {

    /** When a span that began at an instant ends; never before it began, so none of a day after hours is due at once. */
    public Instant due(Instant start, Span span) {
        LocalDate date = dateOf(start);
        return switch (span) {
            case Span.WorkingDays(int days) -> closeNotBefore(start, calendar.plus(date, days));
            case Span.CalendarDays(int days) -> closeNotBefore(start, date.plusDays(days));
            case Span.CalendarMonths(int months) -> closeNotBefore(start, date.plusMonths(months));
            case Span.ClockHours(int hours) -> start.plus(Duration.ofHours(hours));
            case Span.ClockMinutes(int minutes) -> start.plus(Duration.ofMinutes(minutes));
        };
    }

    /**
     * The start of the day that lies a lead before a date, such as when to begin preparing a release.
     *
     * @throws IllegalArgumentException if the lead is in hours or minutes, which need an instant to count from
     */
    public Instant before(LocalDate date, Span lead) {
        return switch (lead) {
            case Span.WorkingDays(int days) -> startOf(calendar.minus(date, days));
            case Span.CalendarDays(int days) -> startOf(date.minusDays(days));
            case Span.CalendarMonths(int months) -> startOf(date.minusMonths(months));
            case Span.ClockHours _, Span.ClockMinutes _ ->
                throw new IllegalArgumentException(
                        "A lead before a date is counted in working days, days or months, not as " + lead.describe());
        };
    }

    /** The local date of an instant. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    /** The first instant of a local date, as a rule midnight. */
    public Instant startOf(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /** Close of business on a date, whether or not it is a working day. */
    public Instant closeOf(LocalDate date) {
        return at(date, closeOfBusiness);
    }

    /** The instant at which the wall clock shows a time on a date. */
    public Instant at(LocalDate date, LocalTime time) {
        return ZonedDateTime.of(date, time, zone).toInstant();
    }

    /** The working days after the date of one instant, up to and including the date of another; none if not later. */
    public long workingDaysBetween(Instant from, Instant to) {
        return calendar.between(dateOf(from), dateOf(to));
    }

    /** The elapsed time from one instant to another, negative if the other is earlier. */
    public Duration elapsed(Instant from, Instant to) {
        return Duration.between(from, to);
    }

    private Instant closeNotBefore(Instant start, LocalDate date) {
        Instant close = closeOf(date);
        return close.isBefore(start) ? start : close;
    }
}
