package org.throughcare.practice.identity.search;

import java.util.ArrayList;
import java.util.List;

/**
 * A search made ready: for each part the words or the codes that answer it.
 *
 * @param words the parts that are names, with the words they can stand for
 * @param facets the other parts, with the ways in which they are answered
 */
record Query(List<SoughtWord> words, List<SoughtFacet> facets) {
    private static final int SHORT = 3;

    /** A typed word and what it can stand for. */
    record SoughtWord(Part.Word part, WordMatches matches) {
        boolean initial() {
            return part.plain().length() == 1;
        }
    }

    /** Another part and how it is answered. */
    record SoughtFacet(Part part, List<Tier> tiers) {}

    static Query of(SearchText text, Vocabulary vocabulary, Facets facets, int records) {
        List<SoughtWord> words = new ArrayList<>();
        List<SoughtFacet> others = new ArrayList<>();
        boolean alone = text.parts().size() == 1;
        for (Part part : joined(text.parts(), vocabulary)) {
            if (part instanceof Part.Word word) {
                WordMatches matches = word.plain().length() > 1
                        ? vocabulary.matches(word.plain())
                        : alone ? vocabulary.beginnings(word.plain()) : new WordMatches();
                words.add(new SoughtWord(word, matches.weighed(vocabulary, records)));
            } else {
                others.add(new SoughtFacet(part, facets.tiers(part, records)));
            }
        }
        return new Query(words, others);
    }

    /** A short word is part of the next one where the two together are a name that is known: "o brien". */
    private static List<Part> joined(List<Part> parts, Vocabulary vocabulary) {
        List<Part> joined = new ArrayList<>();
        for (Part part : parts) {
            if (!joined.isEmpty()
                    && joined.getLast() instanceof Part.Word before
                    && part instanceof Part.Word word
                    && before.plain().length() <= SHORT
                    && vocabulary.knows(before.plain() + word.plain())) {
                joined.set(
                        joined.size() - 1,
                        new Part.Word(before.said() + " " + word.said(), before.plain() + word.plain()));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    /** Adds up what every slot is worth. */
    void gather(Vocabulary vocabulary, Gathering gathering) {
        for (SoughtWord word : words) {
            gathering.nextPart();
            for (int i = 0; i < word.matches().size(); i++) {
                int id = word.matches().id(i);
                float worth = word.matches().weight() - word.matches().cost(id);
                if (worth > 0) {
                    gathering.addAll(vocabulary.bearers(id), worth);
                }
            }
        }
        for (SoughtFacet facet : facets) {
            gathering.nextPart();
            for (Tier tier : facet.tiers()) {
                if (tier.worth() > 0) {
                    tier.slots().accept(slot -> gathering.add(slot, tier.worth()));
                }
            }
        }
    }
}
