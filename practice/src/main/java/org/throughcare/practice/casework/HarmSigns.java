package org.throughcare.practice.casework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.casework.HarmSign.Proof;
import org.throughcare.practice.casework.HarmSign.Where;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.partnership.PartnershipFact.MeetingHeld;
import org.throughcare.practice.partnership.PartnershipFact.Statement;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Wording;

/**
 * Reads every agency's facts for what bears on harm, so that a prison incident, a court order and a family's report stand
 * side by side (R2, R3, R28, R30).
 */
final class HarmSigns {
    private HarmSigns() {}

    static List<HarmSign> in(Chronology chronology) {
        List<HarmSign> signs = new ArrayList<>();
        for (Stated<?> stated : chronology.all()) {
            switch (stated.fact()) {
                case SentenceFact fact -> fromCourt(stated, fact, signs);
                case ProtectiveOrderFact fact -> fromOrder(stated, fact, signs);
                case CustodyFact fact -> fromCustody(stated, fact, signs);
                case SupervisionFact fact -> fromContact(stated, fact, signs);
                case MeetingHeld meeting -> fromMeeting(stated, meeting, signs);
                default -> {}
            }
        }
        return List.copyOf(signs);
    }

    private static void fromCourt(Stated<?> stated, SentenceFact fact, List<HarmSign> signs) {
        switch (fact) {
            case SentenceFact.OffendingHistory history -> {
                Set<Nature> natures = natures(history.kinds());
                if (history.carriedWeapons()) {
                    natures.add(Nature.WEAPON);
                }
                add(signs, stated, natures, 1, Where.COMMUNITY, Proof.CONVICTED, "offending history");
            }
            case SentenceFact.Sentenced sentence ->
                add(
                        signs,
                        stated,
                        natures(sentence.offences()),
                        count(sentence.offences()),
                        sentence.committedInCustody() ? Where.CUSTODY : Where.COMMUNITY,
                        Proof.CONVICTED,
                        "sentenced for " + names(sentence.offences()));
            case SentenceFact.Charged charge ->
                add(
                        signs,
                        stated,
                        natures(charge.offences()),
                        count(charge.offences()),
                        Where.COMMUNITY,
                        Proof.SUSPECTED,
                        "charged");
            case SentenceFact.Arrested arrest ->
                add(
                        signs,
                        stated,
                        natures(arrest.offences()),
                        count(arrest.offences()),
                        Where.COMMUNITY,
                        Proof.SUSPECTED,
                        "arrested");
            case SentenceFact.NotConvicted matter -> {
                if (matter.relevantInformation() != null) {
                    add(
                            signs,
                            stated,
                            natures(matter.offences()),
                            1,
                            Where.COMMUNITY,
                            Proof.SUSPECTED,
                            "information from a matter without a conviction");
                }
            }
            case SentenceFact.ConductTowardsKnownPerson conduct -> {
                Set<Nature> natures = natures(conduct.offences());
                add(signs, stated, natures, 1, Where.COMMUNITY, Proof.RECORDED, "conduct towards a known person");
            }
            case SentenceFact.PoliceCallOut callOut ->
                add(
                        signs,
                        stated,
                        natures(callOut.concerning()),
                        1,
                        Where.COMMUNITY,
                        Proof.SUSPECTED,
                        "police call-out");
            case SentenceFact.FirstKnown _,
                    SentenceFact.CourtAppearance _,
                    SentenceFact.Remanded _,
                    SentenceFact.Bailed _,
                    SentenceFact.Convicted _,
                    SentenceFact.ProtectiveMeasureConsidered _,
                    SentenceFact.PreSentenceReport _ -> {}
        }
    }

    private static void fromOrder(Stated<?> stated, ProtectiveOrderFact fact, List<HarmSign> signs) {
        switch (fact) {
            case ProtectiveOrderFact.ProtectiveOrderMade order ->
                add(
                        signs,
                        stated,
                        Set.of(),
                        1,
                        Where.COMMUNITY,
                        Proof.ORDERED_BY_COURT,
                        order.order().inWords());
            case ProtectiveOrderFact.ProtectiveOrderBreached breach ->
                add(
                        signs,
                        stated,
                        Set.of(),
                        1,
                        Where.COMMUNITY,
                        Proof.ORDERED_BY_COURT,
                        "breach of a " + breach.order().inWords());
            case ProtectiveOrderFact.ProtectiveOrderEnded _ -> {}
        }
    }

    private static void fromCustody(Stated<?> stated, CustodyFact fact, List<HarmSign> signs) {
        switch (fact) {
            case CustodyFact.IncidentRecorded incident ->
                custody(signs, stated, incident.natures(), incident.count(), Proof.RECORDED);
            case CustodyFact.Adjudication adjudication ->
                custody(signs, stated, adjudication.natures(), 1, Proof.RECORDED);
            case CustodyFact.BehaviourSummary summary -> custody(signs, stated, summary.natures(), 1, Proof.RECORDED);
            case CustodyFact.IntelligenceReceived intelligence ->
                custody(signs, stated, intelligence.suspected(), 1, Proof.SUSPECTED);
            case CustodyFact.ReceivedIntoCustody _,
                    CustodyFact.Transferred _,
                    CustodyFact.ReleaseDateSet _,
                    CustodyFact.Released _,
                    CustodyFact.SelfHarm _,
                    CustodyFact.CategorySet _,
                    CustodyFact.Attainment _,
                    CustodyFact.HandoverItemGiven _,
                    CustodyFact.HandoverListed _ -> {}
        }
    }

    private static void custody(List<HarmSign> signs, Stated<?> stated, Set<Nature> natures, int count, Proof proof) {
        String said =
                Wording.join(natures.stream().sorted().map(Nature::inWords).toList());
        String prefix = proof == Proof.SUSPECTED ? "suspected in custody: " : "in custody: ";
        add(signs, stated, natures, count, Where.CUSTODY, proof, prefix + said);
    }

    private static void fromContact(Stated<?> stated, SupervisionFact fact, List<HarmSign> signs) {
        if (fact instanceof SupervisionFact.CommunityIntelligence intelligence) {
            add(
                    signs,
                    stated,
                    intelligence.suspected(),
                    1,
                    Where.COMMUNITY,
                    Proof.SUSPECTED,
                    "intelligence from the community");
        } else if (fact instanceof SupervisionFact.ThirdPartyReport report) {
            Set<Nature> natures = EnumSet.noneOf(Nature.class);
            if (report.signs().contains(Sign.THREAT)) {
                natures.add(Nature.THREATS);
            }
            if (report.signs().contains(Sign.WEAPON)) {
                natures.add(Nature.WEAPON);
            }
            add(signs, stated, natures, 1, Where.COMMUNITY, Proof.SUSPECTED, "report from " + report.from());
        }
    }

    private static void fromMeeting(Stated<?> stated, MeetingHeld meeting, List<HarmSign> signs) {
        if (meeting.statements().stream().anyMatch(Statement::threat)) {
            add(
                    signs,
                    stated,
                    Set.of(Nature.THREATS),
                    1,
                    Where.COMMUNITY,
                    Proof.RECORDED,
                    "threat stated at a meeting");
        }
    }

    private static void add(
            List<HarmSign> signs,
            Stated<?> stated,
            Set<Nature> natures,
            int count,
            Where where,
            Proof proof,
            String said) {
        if (!natures.isEmpty() || proof == Proof.ORDERED_BY_COURT) {
            signs.add(new HarmSign(stated, Set.copyOf(natures), count, where, proof, said));
        }
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
