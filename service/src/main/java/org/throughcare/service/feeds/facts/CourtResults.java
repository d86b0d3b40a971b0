package org.throughcare.service.feeds.facts;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;
import org.throughcare.service.feeds.reading.ReferenceTable.Row;

/** What the results of a court mean, by their labels. */
final class CourtResults {
    private static final ReferenceTable LABELS = ReferenceTable.builtIn("judicial-results.csv");
    private static final Pattern LENGTH =
            Pattern.compile("([0-9]{1,3}) *(year|month|week|day)s?", Pattern.CASE_INSENSITIVE);
    private static final int MONTHS_IN_A_YEAR = 12;

    private CourtResults() {}

    /** What a result means. */
    enum Meaning {
        SENTENCE,
        ORDER,
        TREATMENT,
        NOT_CONVICTED,
        REMANDED,
        BAILED,
        NOTED
    }

    /** The row of the longest label that {@code label} begins with, or null. */
    static @Nullable Row of(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        return LABELS.rows().entrySet().stream()
                .filter(row -> plain.startsWith(row.getKey()))
                .max(Comparator.comparingInt(row -> row.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /**
     * The length in months that a result states, in {@code months} or in words such as "1 Years 6 Months"; null when it
     * states none, or none in whole months.
     */
    static @Nullable Integer months(Part result) {
        @Nullable Integer months = result.numberIfSaid("months");
        @Nullable String length = result.textIfSaid("length");
        if (months != null || length == null) {
            return months;
        }
        int total = 0;
        Matcher parts = LENGTH.matcher(length);
        while (parts.find()) {
            int number = Integer.parseInt(parts.group(1));
            switch (parts.group(2).toLowerCase(Locale.ROOT)) {
                case "year" -> total += number * MONTHS_IN_A_YEAR;
                case "month" -> total += number;
                default -> {
                    return null;
                }
            }
        }
        return total == 0 ? null : total;
    }
}
