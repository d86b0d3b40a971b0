package org.throughcare.commands.compact;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** Dates and instants in their ISO form, read without a formatter where they have the usual length. */
public final class TimeText {
    private static final int DATE = "2022-06-17".length();
    private static final int INSTANT = "2022-06-24T15:10:00Z".length();
    private static final int DAY = 86_400;

    private TimeText() {}

    /**
     * The instant that {@code text} writes, in universal time or with an offset.
     *
     * @throws IllegalArgumentException if it writes none
     */
    public static Instant instant(String text) {
        try {
            if (text.length() != INSTANT || text.charAt(DATE) != 'T' || text.charAt(INSTANT - 1) != 'Z') {
                return OffsetDateTime.parse(text).toInstant();
            }
            return Instant.ofEpochSecond(
                    day(text).toEpochDay() * DAY + clock(text).toSecondOfDay());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not an instant", e);
        }
    }

    /**
     * The date that {@code text} writes.
     *
     * @throws IllegalArgumentException if it writes none
     */
    public static LocalDate date(String text) {
        try {
            return text.length() == DATE ? day(text) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a date", e);
        }
    }

    private static LocalDate day(String text) {
        require(text, 4, '-');
        require(text, 7, '-');
        return LocalDate.of(two(text, 0) * 100 + two(text, 2), two(text, 5), two(text, 8));
    }

    private static LocalTime clock(String text) {
        require(text, 13, ':');
        require(text, 16, ':');
        return LocalTime.of(two(text, 11), two(text, 14), two(text, 17));
    }

    private static void require(String text, int at, char expected) {
        if (text.charAt(at) != expected) {
            throw new DateTimeException(text);
        }
    }

    private static int two(String text, int at) {
        return digit(text.charAt(at)) * 10 + digit(text.charAt(at + 1));
    }

    private static int digit(char letter) {
        int digit = letter - '0';
        if (digit < 0 || digit > 9) {
            throw new DateTimeException("not a digit: " + letter);
        }
        return digit;
    }
}
