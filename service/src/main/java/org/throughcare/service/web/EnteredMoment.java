package org.throughcare.service.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.practice.terms.London;

/** A date and time as people type them into one field, read in London time. */
public final class EnteredMoment {
    private static final DateTimeFormatter ADDRESS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.UK);
    private static final Pattern ISO =
            Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})-(?<d>\\d{1,2})(?:[T ](?<h>\\d{1,2}):(?<min>\\d{2}))?");
    private static final Pattern TYPED = Pattern.compile("(?<d>\\d{1,2})[/. -](?<m>\\d{1,2})[/. -](?<y>\\d{4}|\\d{2})"
            + "(?:,?(?: at)? (?<h>\\d{1,2})(?:[:.]?(?<min>\\d{2}))? ?(?<half>am|pm)?)?");

    private EnteredMoment() {}

    /**
     * What was typed: "17/5/2024 16:30", "17.5.24 4.30pm", "2024-05-17T16:30". A day without a time stands for its last minute.
     * Empty where it names no instant that exists.
     */
    public static Optional<Instant> of(String typed) {
        return local(typed).map(time -> time.atZone(London.ZONE).toInstant());
    }

    /** The same as the wall clock shows it, whether the clocks skip it or not. */
    public static Optional<LocalDateTime> local(String typed) {
        String plain = typed.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        return read(ISO.matcher(plain.toUpperCase(Locale.UK)), false).or(() -> read(TYPED.matcher(plain), true));
    }

    /** {@code instant} to the minute as it stands in an address: "2024-05-17T16:30". */
    public static String inAddress(Instant instant) {
        return ADDRESS.format(instant.atZone(London.ZONE));
    }

    private static Optional<LocalDateTime> read(Matcher typed, boolean halves) {
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.of(year(typed.group("y")), number(typed, "m"), number(typed, "d"));
            LocalTime time = typed.group("h") == null ? LocalTime.of(23, 59) : time(typed, halves);
            return Optional.of(LocalDateTime.of(date, time));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalTime time(Matcher typed, boolean halves) {
        int hour = number(typed, "h");
        int minute = typed.group("min") == null ? 0 : number(typed, "min");
        String half = halves ? typed.group("half") : null;
        if (half == null) {
            return LocalTime.of(hour, minute);
        }
        if (hour < 1 || hour > 12) {
            throw new DateTimeException("there is no such hour of half a day");
        }
        return LocalTime.of(hour % 12 + (half.equals("pm") ? 12 : 0), minute);
    }

    private static int year(String typed) {
        int year = Integer.parseInt(typed);
        return typed.length() == 2 ? 2000 + year : year;
    }

    private static int number(Matcher typed, String part) {
        return Integer.parseInt(typed.group(part));
    }
}
