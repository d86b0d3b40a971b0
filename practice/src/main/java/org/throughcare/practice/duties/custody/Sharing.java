package org.throughcare.practice.duties.custody;

import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Party;

/** Whether what the prison holds has reached probation. */
final class Sharing {
    private Sharing() {}

    static boolean reachedProbation(Stated<?> stated, CasePicture picture) {
        return stated.entry().visibility().to(Party.PROBATION).isPresent()
                || disclosure(stated, picture).isPresent();
    }

    static Optional<Stated<Disclosed>> disclosure(Stated<?> stated, CasePicture picture) {
        return picture.all(Disclosed.class).stream()
                .filter(share ->
                        share.fact().entry().equals(stated.id()) && share.fact().to() == Party.PROBATION)
                .findFirst();
    }
}
