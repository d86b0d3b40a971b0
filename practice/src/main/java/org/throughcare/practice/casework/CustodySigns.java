package org.throughcare.practice.casework;

import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Wording;

/** What a prison says that bears on harm. Intelligence stays a suspicion. */
final class CustodySigns {
    private CustodySigns() {}

    static Optional<HarmSign> of(Stated<?> stated, CustodyFact fact) {
        return switch (fact) {
            case CustodyFact.IncidentRecorded incident ->
                Optional.of(recorded(stated, incident.natures(), incident.count()));
            case CustodyFact.Adjudication adjudication -> Optional.of(recorded(stated, adjudication.natures(), 1));
            case CustodyFact.BehaviourSummary summary -> Optional.of(recorded(stated, summary.natures(), 1));
            case CustodyFact.IntelligenceReceived intelligence ->
                Optional.of(new HarmSign(
                        stated,
                        intelligence.suspected(),
                        1,
                        Where.CUSTODY,
                        Proof.SUSPECTED,
                        "suspected in custody: " + words(intelligence.suspected())));
            case CustodyFact.ReceivedIntoCustody _,
                    CustodyFact.HeldAt _,
                    CustodyFact.Transferred _,
                    CustodyFact.ReleaseDateSet _,
                    CustodyFact.Released _,
                    CustodyFact.SelfHarm _,
                    CustodyFact.CategorySet _,
                    CustodyFact.Attainment _,
                    CustodyFact.HandoverItemGiven _,
                    CustodyFact.HandoverListed _ -> Optional.empty();
        };
    }

    private static HarmSign recorded(Stated<?> stated, Set<Nature> natures, int count) {
        return new HarmSign(stated, natures, count, Where.CUSTODY, Proof.RECORDED, "in custody: " + words(natures));
    }

    private static String words(Set<Nature> natures) {
        return Wording.join(natures.stream().sorted().map(Nature::inWords).toList());
    }
}
