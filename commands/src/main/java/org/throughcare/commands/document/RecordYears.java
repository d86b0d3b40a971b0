package org.throughcare.commands.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** The years that a record can speak of; a date outside them is a slip of the pen. */
public final class RecordYears {
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    private RecordYears() {}

    /**
     * The date that {@code text} writes.
     *
     * @throws DateTimeException if it writes none, or one outside these years
     */
    public static LocalDate date(String text) {
        return within(LocalDate.parse(text));
    }

    /**
     * The date and time with its offset that {@code text} writes.
     *
     * @throws DateTimeException if it writes none, or one outside these years
     */
    public static OffsetDateTime time(String text) {
        OffsetDateTime time = OffsetDateTime.parse(text);
        within(time.toLocalDate());
        return time;
    }

    /**
     * The date itself.
     *
     * @throws DateTimeException if it lies outside these years
     */
    public static LocalDate within(LocalDate date) {
        if (date.getYear() < FIRST || date.getYear() > LAST) {
            throw new DateTimeException(date + " lies outside " + FIRST + " to " + LAST);
        }
        return date;
    }
}
