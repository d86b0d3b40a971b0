package org.throughcare.practice.identity.search;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.identity.search.Query.SoughtFacet;
import org.throughcare.practice.identity.search.Query.SoughtWord;

/** Weighs one candidate closely: words of one name belong together, what is current counts a little more. */
final class Ranking {
    private final Query query;
    private final Vocabulary vocabulary;
    private final Card card;
    private final int parts;
    private final float[] worth;
    private final int[] word;
    private final int best;
    private final float score;

    Ranking(Query query, Vocabulary vocabulary, Card card) {
        this.query = query;
        this.vocabulary = vocabulary;
        this.card = card;
        parts = query.words().size();
        worth = new float[card.nameCount() * parts];
        word = new int[worth.length];
        compareWords();
        best = bestName();
        score = names() + facets();
    }

    float score() {
        return score;
    }

    long key() {
        return card.key();
    }

    /** The hit with its reasons. */
    SearchHit hit() {
        List<Reason> reasons = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int name = nameFor(i);
            if (name >= 0 && worth[name * parts + i] > 0) {
                SoughtWord sought = query.words().get(i);
                How how = sought.initial() ? How.BEGINS_WITH : sought.matches().how(Card.id(word[name * parts + i]));
                reasons.add(
                        new Reason(card.nameInWords(name), how, sought.part().said()));
            }
        }
        query.facets()
                .forEach(facet -> FacetAnswer.of(facet, card).ifPresent(answer -> reasons.add(answer.reason(facet))));
        return new SearchHit(card.key(), score, reasons);
    }

    private void compareWords() {
        for (int each : card.words()) {
            for (int i = 0; i < parts; i++) {
                float value = worth(query.words().get(i), i, each);
                int at = Card.name(each) * parts + i;
                if (value > worth[at]) {
                    worth[at] = value;
                    word[at] = each;
                }
            }
        }
    }

    private float worth(SoughtWord sought, int index, int each) {
        int id = Card.id(each);
        Card.Place place = Card.place(each);
        if (sought.initial()
                && place != Card.Place.SURNAME
                && vocabulary.word(id).startsWith(sought.part().plain())) {
            return Weighing.INITIAL;
        }
        float cost = sought.matches().cost(id);
        if (cost == Float.MAX_VALUE) {
            return 0;
        }
        boolean inPlace =
                (index == 0 && place == Card.Place.FIRST) || (index == parts - 1 && place == Card.Place.SURNAME);
        return sought.matches().weight() - cost + (inPlace ? Weighing.IN_PLACE : 0);
    }

    /** The name to which most of what was typed answers; -1 where there are no names. */
    private int bestName() {
        int chosen = -1;
        float most = Float.NEGATIVE_INFINITY;
        for (int name = 0; parts > 0 && name < worth.length / parts; name++) {
            float total = name > 0 ? -Weighing.NOT_CURRENT : 0;
            for (int i = 0; i < parts; i++) {
                total += worth[name * parts + i];
            }
            if (total > most) {
                most = total;
                chosen = name;
            }
        }
        return chosen;
    }

    private float names() {
        float total = best > 0 ? -Weighing.NOT_CURRENT : 0;
        for (int i = 0; i < parts; i++) {
            int name = nameFor(i);
            if (name >= 0) {
                float value = worth[name * parts + i];
                total += name == best ? value : Math.max(0, value - Weighing.ELSEWHERE);
            }
        }
        return total;
    }

    /** The name in which a typed word is looked for: the best one, or another where that does not have it. */
    private int nameFor(int index) {
        if (best < 0 || worth[best * parts + index] > 0) {
            return best;
        }
        int chosen = best;
        for (int other = 0; other < worth.length / parts; other++) {
            chosen = worth[other * parts + index] > worth[chosen * parts + index] ? other : chosen;
        }
        return chosen;
    }

    private float facets() {
        float total = 0;
        for (SoughtFacet facet : query.facets()) {
            total += FacetAnswer.of(facet, card).map(FacetAnswer::worth).orElse(0f);
        }
        return total;
    }
}
