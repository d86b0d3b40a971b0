package org.throughcare.practice.casework;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Wording;

/** What courts and the police say that bears on harm. A matter without a conviction stays a suspicion (R27). */
final class CourtSigns {
    private CourtSigns() {}

    static Optional<HarmSign> of(Stated<?> stated, SentenceFact fact) {
        return switch (fact) {
            case SentenceFact.OffendingHistory history ->
                Optional.of(community(stated, history(history), 1, Proof.CONVICTED, "offending history"));
            case SentenceFact.Sentenced sentence ->
                Optional.of(new HarmSign(
                        stated,
                        natures(sentence.offences()),
                        count(sentence.offences()),
                        sentence.committedInCustody() ? Where.CUSTODY : Where.COMMUNITY,
                        Proof.CONVICTED,
                        "sentenced for " + names(sentence.offences())));
            case SentenceFact.Charged charge -> Optional.of(suspected(stated, charge.offences(), "charged"));
            case SentenceFact.Arrested arrest -> Optional.of(suspected(stated, arrest.offences(), "arrested"));
            case SentenceFact.PoliceCallOut callOut ->
                Optional.of(suspected(stated, callOut.concerning(), "police call-out"));
            case SentenceFact.NotConvicted matter ->
                matter.relevantInformation() == null
                        ? Optional.empty()
                        : Optional.of(
                                suspected(stated, matter.offences(), "information from a matter without a conviction"));
            case SentenceFact.ConductTowardsKnownPerson conduct ->
                Optional.of(community(
                        stated, natures(conduct.offences()), 1, Proof.RECORDED, "conduct towards a known person"));
            case SentenceFact.FirstKnown _,
                    SentenceFact.CourtAppearance _,
                    SentenceFact.Remanded _,
                    SentenceFact.Bailed _,
                    SentenceFact.Convicted _,
                    SentenceFact.ProtectiveMeasureConsidered _,
                    SentenceFact.PreSentenceReport _ -> Optional.empty();
        };
    }

    static Optional<HarmSign> of(Stated<?> stated, ProtectiveOrderFact fact) {
        return switch (fact) {
            case ProtectiveOrderFact.ProtectiveOrderMade order ->
                Optional.of(community(
                        stated,
                        Set.of(),
                        1,
                        Proof.ORDERED_BY_COURT,
                        order.order().inWords()));
            case ProtectiveOrderFact.ProtectiveOrderBreached breach ->
                Optional.of(community(
                        stated,
                        Set.of(),
                        1,
                        Proof.ORDERED_BY_COURT,
                        "breach of a " + breach.order().inWords()));
            case ProtectiveOrderFact.ProtectiveOrderEnded _ -> Optional.empty();
        };
    }

    private static HarmSign suspected(Stated<?> stated, List<Offence> offences, String said) {
        return community(stated, natures(offences), count(offences), Proof.SUSPECTED, said);
    }

    private static HarmSign community(Stated<?> stated, Set<Nature> natures, int count, Proof proof, String said) {
        return new HarmSign(stated, natures, count, Where.COMMUNITY, proof, said);
    }

    private static Set<Nature> history(SentenceFact.OffendingHistory history) {
        Set<Nature> natures = natures(history.kinds());
        if (history.carriedWeapons()) {
            natures.add(Nature.WEAPON);
        }
        return natures;
    }

    private static Set<Nature> natures(Collection<Offence> offences) {
        Set<Nature> natures = EnumSet.noneOf(Nature.class);
        offences.forEach(offence -> natures.addAll(offence.natures()));
        return natures;
    }

    private static int count(Collection<Offence> offences) {
        return Math.max(1, offences.stream().mapToInt(Offence::count).sum());
    }

    private static String names(List<Offence> offences) {
        return Wording.join(offences.stream().map(Offence::inWords).toList());
    }
}
