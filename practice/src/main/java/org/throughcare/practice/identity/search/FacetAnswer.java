package org.throughcare.practice.identity.search;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.practice.identity.search.Query.SoughtFacet;

/**
 * How a record answers a part that is a birth, a place or a number.
 *
 * @param tier in which way
 * @param code what on the card does
 * @param current whether it is the record's current one
 */
record FacetAnswer(Tier tier, long code, boolean current) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    /** The best answer of the card, if it has one. */
    static Optional<FacetAnswer> of(SoughtFacet facet, Card card) {
        for (Tier tier : facet.tiers()) {
            boolean first = true;
            for (long code : card.codes()) {
                if (tier.worth() > 0 && tier.answers().test(code)) {
                    return Optional.of(
                            new FacetAnswer(tier, code, first || (!Coded.isBirth(code) && !Coded.isPlace(code))));
                }
                first &= !sameKind(code, facet.part());
            }
        }
        return Optional.empty();
    }

    private static boolean sameKind(long code, Part part) {
        return switch (part) {
            case Part.Born _, Part.BornIn _ -> Coded.isBirth(code);
            case Part.At _, Part.InDistrict _ -> Coded.isPlace(code);
            case Part.Word _, Part.Numbered _ -> false;
        };
    }

    float worth() {
        return tier.worth() - (current ? 0 : Weighing.NOT_CURRENT);
    }

    Reason reason(SoughtFacet facet) {
        return new Reason(inWords(facet.part()), tier.how(), facet.part().said());
    }

    private String inWords(Part part) {
        if (Coded.isBirth(code)) {
            return (current ? "birth date ‘" : "other birth date ‘") + DATE.format(Coded.date(code)) + "’";
        }
        if (Coded.isPlace(code)) {
            return (current ? "postcode ‘" : "earlier postcode ‘") + Coded.postcode(code) + "’";
        }
        return part instanceof Part.Numbered number ? number.kind().inWords() : "number";
    }
}
