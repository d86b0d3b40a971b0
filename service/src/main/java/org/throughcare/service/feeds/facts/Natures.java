package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.service.feeds.reading.Part;
import org.throughcare.service.feeds.reading.ReferenceTable;

/** What conduct was about: as its source says, or else as the words that name it say. */
final class Natures {
    private static final int MOST_OFFENCES = 100;
    private static final int MOST_COUNTS = 10_000;
    private static final ReferenceTable WORDS = ReferenceTable.builtIn("offence-words.csv");

    private Natures() {}

    /** The natures that the words of {@code name} stand for; none where no word is known. */
    static Set<Nature> named(String name) {
        String plain = " " + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ") + " ";
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        WORDS.rows().forEach((word, row) -> {
            if (plain.contains(" " + word)) {
                natures.addAll(row.several("natures", Nature.class));
            }
        });
        return natures;
    }

    /** The natures that {@code part} states, or else those of the words of {@code name}. */
    static Set<Nature> of(Part part, String name) {
        Set<Nature> stated = part.several("natures", Nature.class);
        return stated.isEmpty() ? named(name) : stated;
    }

    /** One offence: its {@code title}, how many, and what it was about. */
    static Offence offence(Part part) {
        String title = part.text("title");
        int count = Objects.requireNonNullElse(part.numberIfSaid("count"), 1);
        if (count < 1 || count > MOST_COUNTS) {
            part.refuse("count", "must lie between 1 and " + MOST_COUNTS + ", not " + count);
            count = 1;
        }
        return new Offence(title, count, of(part, title));
    }

    /** The offences that {@code part} lists. */
    static List<Offence> offences(Part part) {
        List<Offence> offences = new ArrayList<>();
        part.parts("offences", MOST_OFFENCES).forEach(one -> offences.add(offence(one)));
        return offences;
    }
}
