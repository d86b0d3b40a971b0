package org.throughcare.practice.duties.custody;

import java.time.Instant;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;

/** Whether, and from when, what the prison holds has reached probation. */
final class Sharing {
    private Sharing() {}

    /** From when probation has it, by its own knowledge or as the picture of another party shows; empty where it never got it. */
    static Optional<Instant> reachedProbation(Stated<?> stated, CasePicture picture) {
        if (picture.party() == Party.PROBATION) {
            return Optional.of(stated.known());
        }
        return direct(stated).or(() -> disclosure(stated, picture).map(Stated::known));
    }

    /** From when probation was meant to have it when it was recorded; empty where it was not sent there. */
    static Optional<Instant> direct(Stated<?> stated) {
        return stated.entry().visibility().to(Party.PROBATION);
    }

    /** The entry that shares it with probation afterwards. */
    static Optional<Stated<Disclosed>> disclosure(Stated<?> stated, CasePicture picture) {
        return picture.all(Disclosed.class).stream()
                .filter(share ->
                        share.fact().entry().equals(stated.id()) && share.fact().to() == Party.PROBATION)
                .findFirst();
    }
}
