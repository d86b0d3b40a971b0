package org.throughcare.practice.duties.enforcement;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;

/** The decisions not to recall on one licence, and what followed them. */
final class NoRecalls {
    private NoRecalls() {}

    /** Oldest first. */
    static List<Stated<RecallDecided>> on(LicencePeriod licence, CasePicture picture) {
        return licence.during(picture.all(RecallDecided.class))
                .filter(decision -> !decision.fact().recall())
                .sorted(Comparator.comparing(Stated::occurred))
                .toList();
    }

    /** The first entry of a kind that is later than a decision. */
    static <F extends Fact> Optional<Stated<F>> after(Instant decided, CasePicture picture, Class<F> kind) {
        return picture.all(kind).stream()
                .filter(act -> act.occurred().isAfter(decided))
                .min(Comparator.comparing(Stated::known));
    }
}
