package org.throughcare.practice.identity.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises birth dates as people in Britain write them, the day before the month, or the year first. */
final class Dates {
    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String SEPARATOR = "[-/. ]";

    /** Three numbers, a number with the name of a month between, or eight digits. */
    static final Pattern WRITTEN = Pattern.compile("(?i)(?<![\\w/])(?:\\d{1,2}" + SEPARATOR + "\\d{1,2}" + SEPARATOR
            + "(?:\\d{4}|\\d{2})|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}[- ]?(?:" + MONTHS.replace(' ', '|')
            + ")[a-z]*[- ]?(?:\\d{4}|\\d{2})|\\d{8})(?![\\w/])");

    private static final Pattern PIECES = Pattern.compile("\\d+|[a-z]+");
    private static final int FIRST_YEAR = 1900;

    private Dates() {}

    static boolean isYear(String word, Year now) {
        return word.length() == 4
                && word.chars().allMatch(letter -> letter >= '0' && letter <= '9')
                && Integer.parseInt(word) >= FIRST_YEAR
                && Integer.parseInt(word) <= now.getValue();
    }

    static Optional<Part.Born> read(String said, Year now) {
        List<String> pieces = new ArrayList<>();
        Matcher piece = PIECES.matcher(said.toLowerCase(Locale.ROOT));
        while (piece.find()) {
            pieces.add(piece.group());
        }
        Set<LocalDate> dates = new TreeSet<>();
        if (pieces.size() == 1) {
            String digits = pieces.getFirst();
            add(dates, digits.substring(4), digits.substring(2, 4), digits.substring(0, 2), now);
            add(dates, digits.substring(0, 4), digits.substring(4, 6), digits.substring(6), now);
        } else if (pieces.getFirst().length() == 4) {
            add(dates, pieces.getFirst(), pieces.get(1), pieces.get(2), now);
        } else {
            add(dates, pieces.get(2), pieces.get(1), pieces.getFirst(), now);
        }
        return dates.isEmpty() ? Optional.empty() : Optional.of(new Part.Born(said, dates));
    }

    private static void add(Set<LocalDate> dates, String year, String month, String day, Year now) {
        int number = Integer.parseInt(year);
        if (year.length() == 4) {
            add(dates, number, month, day, now);
        } else {
            add(dates, FIRST_YEAR + number, month, day, now);
            add(dates, FIRST_YEAR + 100 + number, month, day, now);
        }
    }

    private static void add(Set<LocalDate> dates, int year, String month, String day, Year now) {
        if (year < FIRST_YEAR || year > now.getValue()) {
            return;
        }
        try {
            dates.add(LocalDate.of(year, month(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            // A day that does not exist is no reading of what was typed.
        }
    }

    private static int month(String written) {
        return Character.isDigit(written.charAt(0))
                ? Integer.parseInt(written)
                : MONTHS.indexOf(written.substring(0, 3)) / 4 + 1;
    }
}
