package org.throughcare.practice.identity.search;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.practice.identity.Postcode;
import org.throughcare.practice.identity.spelling.Letters;

/**
 * What was typed, in parts.
 *
 * @param parts what is understood, in the order in which it counts
 * @param ignored what is not understood and so not looked for
 */
public record SearchText(List<Part> parts, List<String> ignored) {
    private static final int LONGEST = 200;
    private static final int MOST_PARTS = 12;
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Za-z]{1,2}[0-9][A-Za-z0-9]? ?[0-9][A-Za-z]{2}\\b");
    private static final Pattern DISTRICT = Pattern.compile("[A-Za-z]{1,2}[0-9][A-Za-z0-9]?");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

    public SearchText {
        parts = List.copyOf(parts);
        ignored = List.copyOf(ignored);
    }

    /**
     * Reads at most 200 characters and keeps at most twelve parts.
     *
     * @param now the current year, for numbers and dates that leave the century out
     */
    public static SearchText read(String typed, Year now) {
        List<Part> parts = new ArrayList<>();
        String left = typed.substring(0, Math.min(LONGEST, typed.length()));
        left = taken(left, Numbers.WRITTEN, parts, said -> Numbers.read(said, now));
        left = taken(left, Dates.WRITTEN, parts, said -> Dates.read(said, now));
        left = taken(left, POSTCODE, parts, said -> Postcode.read(said).map(postcode -> new Part.At(said, postcode)));
        List<String> ignored = new ArrayList<>();
        for (String word : BETWEEN.split(left, -1)) {
            if (!word.isEmpty()) {
                read(word, parts, ignored, now);
            }
        }
        if (parts.size() > MOST_PARTS) {
            parts.subList(MOST_PARTS, parts.size()).forEach(part -> ignored.add(part.said()));
            parts.subList(MOST_PARTS, parts.size()).clear();
        }
        return new SearchText(parts, ignored);
    }

    /** Reads what a pattern finds and gives the text without it; what is found and does not read stays. */
    private static String taken(String text, Pattern pattern, List<Part> parts, Reading reading) {
        Matcher found = pattern.matcher(text);
        StringBuilder left = new StringBuilder();
        int from = 0;
        while (found.find()) {
            Optional<? extends Part> part = reading.of(found.group());
            if (part.isPresent()) {
                parts.add(part.get());
                left.append(text, from, found.start()).append(' ');
                from = found.end();
            }
        }
        return left.append(text, from, text.length()).toString();
    }

    private static void read(String word, List<Part> parts, List<String> ignored, Year now) {
        String plain = Letters.plain(word);
        if (Dates.isYear(word, now)) {
            parts.add(new Part.BornIn(word, Integer.parseInt(word)));
        } else if (DISTRICT.matcher(word).matches()) {
            parts.add(new Part.InDistrict(word, word.toUpperCase(Locale.ROOT)));
        } else if (plain.isEmpty() || word.chars().anyMatch(Character::isDigit)) {
            ignored.add(word);
        } else {
            parts.add(new Part.Word(word, plain));
        }
    }

    @FunctionalInterface
    private interface Reading {
        Optional<? extends Part> of(String said);
    }
}
