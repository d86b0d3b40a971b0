package org.throughcare.service.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A date as it was typed into three fields, kept as it was typed so that a wrong one can be shown again.
 *
 * @param day as typed; {@code <name>-day} on the form
 * @param month as typed; {@code <name>-month}
 * @param year as typed, four digits; {@code <name>-year}
 */
public record EnteredDate(String day, String month, String year) {
    /** Nothing typed. */
    public static final EnteredDate NONE = new EnteredDate("", "", "");

    /** A date that is already known. */
    public static EnteredDate of(LocalDate date) {
        return new EnteredDate(
                Integer.toString(date.getDayOfMonth()),
                Integer.toString(date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    /** Whether all three fields were left empty. */
    public boolean isEmpty() {
        return (day + month + year).isBlank();
    }

    /** The date, when the three fields name one that exists. */
    public Optional<LocalDate> date() {
        if (!year.strip().matches("\\d{4}")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
