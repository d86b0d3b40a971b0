package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.terms.London;

/**
 * When people work and when things reach them.
 *
 * @param calendar the working days
 */
record Diary(WorkingCalendar calendar) {
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final LocalTime CLOSES = LocalTime.of(17, 30);
    private static final int OFFICE_MINUTES = 460;

    Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(London.ZONE).toInstant();
    }

    LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, London.ZONE);
    }

    /** Some minute of office hours on the first working day from {@code date} on. */
    Instant office(LocalDate date, Chance chance) {
        return at(calendar.nextWorkingDay(date), OPENS.plusMinutes(chance.between(15, OFFICE_MINUTES)));
    }

    /** Some minute of the day or night of {@code date}. */
    Instant anyTime(LocalDate date, Chance chance) {
        return at(date, LocalTime.of(chance.between(0, 23), chance.between(0, 59)));
    }

    /** In office hours, about {@code workingDays} after {@code start}; less than half a day is the same day if any is left. */
    Instant after(Instant start, double workingDays, Chance chance) {
        LocalDate day = date(start);
        long whole = Math.round(workingDays);
        if (whole >= 1) {
            return office(calendar.plus(day, (int) Math.min(whole, 2000)), chance);
        }
        Duration left = Duration.between(start, at(day, CLOSES));
        if (!calendar.isWorkingDay(day) || left.toMinutes() < 20) {
            return office(day.plusDays(1), chance);
        }
        Instant opens = at(day, OPENS);
        Instant from = start.isBefore(opens) ? opens : start;
        int minutes = (int) Duration.between(from, at(day, CLOSES)).toMinutes();
        return from.plus(Duration.ofMinutes(chance.between(5, minutes)));
    }

    /** The working day on or before {@code date}, on which a release due on a day of rest takes place. */
    LocalDate workingDayUntil(LocalDate date) {
        return calendar.isWorkingDay(date) ? date : calendar.minus(date, 1);
    }

    /** When what happened out of hours is seen: at once in office hours, otherwise the next morning. */
    Instant seen(Instant happened) {
        LocalDate day = date(happened);
        Instant opens = at(day, OPENS);
        if (calendar.isWorkingDay(day) && !happened.isBefore(opens) && happened.isBefore(at(day, CLOSES))) {
            return happened;
        }
        LocalDate next = happened.isBefore(opens) ? day : day.plusDays(1);
        return at(calendar.nextWorkingDay(next), OPENS);
    }
}
