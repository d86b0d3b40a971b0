package org.throughcare.practice.calendar;

import java.time.LocalDate;

/**
 * A day on which a division does not work, besides Saturdays and Sundays.
 *
 * <p>A blank name is refused.
 *
 * @param division where the day is kept
 * @param date the day off itself: the substitute day where the named day falls on a weekend
 * @param name what the day is called, for people who ask why it was not counted
 * @param projected whether the day was worked out ahead of its publication, so that it may yet move
 */
public record BankHoliday(Division division, LocalDate date, String name, boolean projected) {

    public BankHoliday {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "The bank holiday of " + division.title() + " on " + date + " has no name");
        }
    }
}
