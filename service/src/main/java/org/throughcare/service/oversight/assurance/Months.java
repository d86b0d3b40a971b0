package org.throughcare.service.oversight.assurance;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.throughcare.practice.terms.London;
import org.throughcare.service.web.Choice;

/** Months that a sample can be drawn of: those that are over. */
final class Months {
    private static final int OFFERED = 12;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Months() {}

    /** The last months that are over at {@code now}, the newest first. */
    static List<Choice> offered(Instant now) {
        YearMonth current = YearMonth.from(now.atZone(London.ZONE));
        return IntStream.rangeClosed(1, OFFERED)
                .mapToObj(current::minusMonths)
                .map(month -> Choice.of(month.toString(), inWords(month)))
                .toList();
    }

    /** The month that {@code typed} means; empty where it means none that is over at {@code now}. */
    static Optional<YearMonth> over(String typed, Instant now) {
        try {
            YearMonth month = YearMonth.parse(typed);
            return month.isBefore(YearMonth.from(now.atZone(London.ZONE))) && month.getYear() >= 2000
                    ? Optional.of(month)
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** "May 2026". */
    static String inWords(YearMonth month) {
        return month.format(IN_WORDS);
    }
}
