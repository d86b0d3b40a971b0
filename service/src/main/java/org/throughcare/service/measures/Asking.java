package org.throughcare.service.measures;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.measures.MonthsTogether;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.Choice;
import org.throughcare.service.web.Text;

/**
 * What is asked for.
 *
 * @param unit the unit, or null for all in reach
 * @param months the months in which the recalls were asked for
 * @param asAt the minute as of which open ones are counted
 */
record Asking(@Nullable String unit, MonthsTogether months, Instant asAt) {
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    /**
     * The one of {@code periods} that somebody means by a month they typed. Without one it is the last of which something is
     * shown and that is over; the last of all where there is none, and the month before this one where there is no period.
     */
    static MonthsTogether months(String typed, List<MonthsTogether> periods, YearMonth current) {
        Optional<MonthsTogether> meant = month(typed)
                .flatMap(month ->
                        periods.stream().filter(one -> one.holds(month)).findFirst());
        YearMonth before = current.minusMonths(1);
        return meant.or(() -> periods.stream()
                        .filter(one -> one.enough() && one.last().isBefore(current))
                        .max(Comparator.comparing(MonthsTogether::last)))
                .or(() -> periods.isEmpty() ? Optional.empty() : Optional.of(periods.getLast()))
                .orElseGet(() -> new MonthsTogether(before, before, false));
    }

    /** The minute that {@code typed} means; the present one where it means none, or one that has not come. */
    static Instant minute(String typed, Instant now) {
        Instant present = now.truncatedTo(ChronoUnit.MINUTES);
        try {
            Instant at = Instant.parse(typed).truncatedTo(ChronoUnit.MINUTES);
            return at.isAfter(present) ? present : at;
        } catch (DateTimeException e) {
            return present;
        }
    }

    private static Optional<YearMonth> month(String typed) {
        try {
            return Optional.of(YearMonth.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The periods to choose from, the newest first. */
    static List<Choice> choices(List<MonthsTogether> periods) {
        return periods.reversed().stream()
                .map(one -> Choice.of(one.first().toString(), inWords(one)))
                .toList();
    }

    /** "May 2026", "May 2026 to July 2026". */
    static String inWords(MonthsTogether months) {
        String first = months.first().format(IN_WORDS);
        return months.first().equals(months.last())
                ? first
                : Text.text("measures.period", first, months.last().format(IN_WORDS));
    }

    /** The first instant of the months in London. */
    Instant from() {
        return startOf(months.first());
    }

    /** The first instant after them. */
    Instant before() {
        return startOf(months.last().plusMonths(1));
    }

    /** The first instant of a month in London. */
    static Instant startOf(YearMonth month) {
        return month.atDay(1).atStartOfDay(London.ZONE).toInstant();
    }
}
