package org.throughcare.service.feeds.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Offence;
import org.throughcare.service.feeds.reading.Part;

/** One kind of sentence while the offences of a hearing that it was passed for are added up. */
final class Sentence {
    private final SentenceKind kind;
    private final List<Offence> offences = new ArrayList<>();
    private @Nullable Integer longest;
    private int terms;

    Sentence(SentenceKind kind) {
        this.kind = kind;
    }

    void add(Offence offence, @Nullable Integer months) {
        offences.add(offence);
        if (months != null) {
            terms++;
            longest = longest == null ? months : Math.max(longest, months);
        }
    }

    /** The sentence, its length as the court states it for the whole or else the longest term. */
    Said said(Part detail) {
        @Nullable Integer whole = detail.numberIfSaid("totalMonths");
        @Nullable Boolean inCustody = detail.flagIfSaid("committedInCustody");
        Said said = Said.of(new Sentenced(
                kind,
                whole == null ? longest : whole,
                offences,
                inCustody != null && inCustody,
                detail.dateIfSaid("expectedRelease"),
                detail.dateIfSaid("endsOn")));
        if (whole == null && terms > 1) {
            said = said.taken("The length is that of the longest term; whether terms follow each other was not said.");
        }
        return inCustody == null
                ? said.taken("Whether the offences were committed in custody was not said; it is taken that not.")
                : said;
    }
}
