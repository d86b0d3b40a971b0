package org.throughcare.commands.words;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.commands.document.RecordYears;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Wording;

/** Instants as London says them, whatever zone and locale the machine has. */
public final class LondonTime {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private LondonTime() {}

    /** {@code 2022-06-17T16:00:00+01:00}. */
    public static String iso(Instant instant) {
        return ISO.format(instant.atZone(London.ZONE));
    }

    /** "Friday 17 June 2022". */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "17 Jun 2022 16:00". */
    public static String shortly(Instant instant) {
        return SHORT.format(instant.atZone(London.ZONE));
    }

    /** "16:00". */
    public static String clock(Instant instant) {
        return CLOCK.format(instant.atZone(London.ZONE));
    }

    /** The date of an instant. */
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, London.ZONE);
    }

    /** The last second of a date. */
    public static Instant endOf(LocalDate date) {
        return date.plusDays(1).atStartOfDay(London.ZONE).toInstant().minusSeconds(1);
    }

    /** "1 day 18 hours", "45 minutes"; elapsed, in at most two units. */
    public static String elapsed(Instant from, Instant to) {
        Duration between = Duration.between(from, to);
        List<String> parts = new ArrayList<>();
        add(parts, between.toDays(), "day");
        add(parts, between.toHoursPart(), "hour");
        add(parts, between.toMinutesPart(), "minute");
        return parts.isEmpty() ? "no time" : String.join(" ", parts.subList(0, Math.min(2, parts.size())));
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(Wording.count(number, unit));
        }
    }

    /**
     * An instant as a person types it: with its offset, or a local date and time in London, or a date, which means to its
     * end; empty when it is none of these.
     */
    public static Optional<Instant> typed(String text) {
        try {
            if (text.length() == 10) {
                return Optional.of(endOf(RecordYears.date(text)));
            }
            return Optional.of(
                    text.matches(".*T.*([Zz]|[+-][0-9:]+)")
                            ? RecordYears.time(text).toInstant()
                            : local(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Instant local(String text) {
        LocalDateTime time = LocalDateTime.parse(text);
        return RecordYears.within(time.toLocalDate())
                .atTime(time.toLocalTime())
                .atZone(London.ZONE)
                .toInstant();
    }

    /** "17:00". */
    public static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
