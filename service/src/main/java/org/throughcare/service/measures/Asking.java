package org.throughcare.service.measures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.Choice;

/**
 * What is asked for.
 *
 * @param unit the unit, or null for all in reach
 * @param month the month in which the recalls were asked for
 * @param asAt the minute as of which open ones are counted
 */
record Asking(@Nullable String unit, YearMonth month, Instant asAt) {
    private static final int OFFERED = 13;
    private static final int FIRST_YEAR = 2000;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /**
     * What somebody typed means: without a month that has begun the last that is over, and without an instant that has come
     * the present minute.
     */
    static Asking of(@Nullable String unit, String month, String at, Instant now) {
        YearMonth current = YearMonth.from(now.atZone(London.ZONE));
        return new Asking(unit, month(month, current), at(at, now.truncatedTo(ChronoUnit.MINUTES)));
    }

    private static YearMonth month(String typed, YearMonth current) {
        try {
            YearMonth month = YearMonth.parse(typed);
            return month.isAfter(current) || month.getYear() < FIRST_YEAR ? current.minusMonths(1) : month;
        } catch (DateTimeException e) {
            return current.minusMonths(1);
        }
    }

    private static Instant at(String typed, Instant now) {
        try {
            Instant at = Instant.parse(typed).truncatedTo(ChronoUnit.MINUTES);
            return at.isAfter(now) ? now : at;
        } catch (DateTimeException e) {
            return now;
        }
    }

    /** The current month, which still goes on, and those before it, the newest first. */
    static List<Choice> months(Instant now) {
        YearMonth current = YearMonth.from(now.atZone(London.ZONE));
        return IntStream.range(0, OFFERED)
                .mapToObj(current::minusMonths)
                .map(month -> Choice.of(month.toString(), inWords(month)))
                .toList();
    }

    /** "May 2026". */
    static String inWords(YearMonth month) {
        return month.format(IN_WORDS);
    }

    /** The first instant of the month in London. */
    Instant from() {
        return month.atDay(1).atStartOfDay(London.ZONE).toInstant();
    }

    /** The first instant after it. */
    Instant before() {
        return month.plusMonths(1).atDay(1).atStartOfDay(London.ZONE).toInstant();
    }
}
