package org.throughcare.practice.calendar;

import java.time.LocalDate;

/**
 * Days on end on which nobody works: a weekend, a holiday or both.
 *
 * @param first the first of them
 * @param back the working day after the last of them
 */
public record Break(LocalDate first, LocalDate back) {
    /** What kind of days it is made of. */
    public enum Kind {
        WEEKEND,
        HOLIDAY,
        BOTH
    }

    public Break {
        if (!back.isAfter(first)) {
            throw new IllegalArgumentException("a break from " + first + " cannot be over on " + back);
        }
    }

    /** The break that {@code date} lies in, or the next after it. */
    public static Break from(WorkingCalendar calendar, LocalDate date) {
        LocalDate first = date;
        while (calendar.isWorkingDay(first)) {
            first = first.plusDays(1);
        }
        while (!calendar.isWorkingDay(first.minusDays(1))) {
            first = first.minusDays(1);
        }
        return new Break(first, calendar.nextWorkingDay(first));
    }

    /** The last day on which nobody works. */
    public LocalDate last() {
        return back.minusDays(1);
    }

    /** The working day before it. */
    public LocalDate eve() {
        return first.minusDays(1);
    }

    /** Whether Saturdays and Sundays make it up, or holidays do, or both. */
    public Kind kind() {
        boolean weekend = first.datesUntil(back).anyMatch(day -> !Weekdays.includes(day.toEpochDay()));
        boolean holiday = first.datesUntil(back).anyMatch(day -> Weekdays.includes(day.toEpochDay()));
        return weekend ? (holiday ? Kind.BOTH : Kind.WEEKEND) : Kind.HOLIDAY;
    }
}
