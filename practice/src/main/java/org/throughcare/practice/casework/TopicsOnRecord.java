package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughcare.practice.custody.CustodyFact;
import org.throughcare.practice.identity.NeedFact.NeedRecorded;
import org.throughcare.practice.identity.ReachFact.ConnectedWith;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.partnership.PartnershipFact.MeetingHeld;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.partnership.PartnershipFact.Statement;
import org.throughcare.practice.person.PersonFact;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.sentence.ProtectiveOrderFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;

/**
 * What the record holds on each topic that an assessment considers (R2). A topic with nothing on record is not asked about:
 * silence is shown as unknown elsewhere and is never taken for good news.
 *
 * @param entries the entries on each topic, oldest first; no topic stands with none
 */
public record TopicsOnRecord(Map<Topic, List<Stated<?>>> entries) {
    public TopicsOnRecord {
        Map<Topic, List<Stated<?>>> ordered = new EnumMap<>(Topic.class);
        entries.forEach((topic, stated) -> {
            if (!stated.isEmpty()) {
                ordered.put(topic, List.copyOf(stated));
            }
        });
        entries = Collections.unmodifiableMap(ordered);
    }

    /** What is on record of what happened up to {@code instant}. */
    public static TopicsOnRecord in(CasePicture picture, Instant instant) {
        Optional<Stated<Sentenced>> governing = picture.sentence().governingAt(instant);
        Map<Topic, List<Stated<?>>> entries = new EnumMap<>(Topic.class);
        for (Stated<?> stated : picture.chronology().all()) {
            if (!stated.occurred().isAfter(instant)) {
                boolean index = governing.isPresent() && governing.get().equals(stated);
                for (Topic topic : index ? Set.of(Topic.INDEX_OFFENCES) : topics(stated.fact())) {
                    entries.computeIfAbsent(topic, _ -> new ArrayList<>()).add(stated);
                }
            }
        }
        return new TopicsOnRecord(entries);
    }

    /** The topics with something on record. */
    public Set<Topic> topics() {
        return entries.keySet();
    }

    /** What is on record of {@code topic}, oldest first. */
    public List<Stated<?>> of(Topic topic) {
        return entries.getOrDefault(topic, List.of());
    }

    /** The same with only those entries for which it holds. */
    TopicsOnRecord only(Predicate<Stated<?>> holds) {
        Map<Topic, List<Stated<?>>> kept = new EnumMap<>(Topic.class);
        entries.forEach(
                (topic, stated) -> kept.put(topic, stated.stream().filter(holds).toList()));
        return new TopicsOnRecord(kept);
    }

    private static Set<Topic> topics(Fact fact) {
        return switch (fact) {
            case SentenceFact matter -> court(matter);
            case ProtectiveOrderFact.ProtectiveOrderBreached _ -> EnumSet.of(Topic.PROTECTIVE_ORDERS, Topic.COMPLIANCE);
            case ProtectiveOrderFact _ -> EnumSet.of(Topic.PROTECTIVE_ORDERS);
            case CustodyFact custody -> custody(custody);
            case PersonFact person -> person(person);
            case SupervisionFact contact -> contact(contact);
            case MeetingHeld meeting ->
                meeting.statements().stream().anyMatch(Statement::threat) ? EnumSet.of(Topic.INTELLIGENCE) : Set.of();
            case SafeguardingCheckAsked _, SafeguardingCheckAnswered _ -> EnumSet.of(Topic.CHILDREN);
            case DrugTest _, TreatmentSession _ -> EnumSet.of(Topic.SUBSTANCES);
            case LicenceRevoked _, RecalledToCustody _ -> EnumSet.of(Topic.COMPLIANCE);
            case NeedRecorded _ -> EnumSet.of(Topic.HEALTH_AND_NEEDS);
            case PostalAddressRecorded _ -> EnumSet.of(Topic.ACCOMMODATION);
            case ConnectedWith _ -> EnumSet.of(Topic.RELATIONSHIPS);
            default -> Set.of();
        };
    }

    private static Set<Topic> court(SentenceFact fact) {
        return switch (fact) {
            case SentenceFact.OffendingHistory _,
                    SentenceFact.Sentenced _,
                    SentenceFact.Arrested _,
                    SentenceFact.Charged _,
                    SentenceFact.NotConvicted _,
                    SentenceFact.PoliceCallOut _ -> EnumSet.of(Topic.OFFENDING_HISTORY);
            case SentenceFact.ConductTowardsKnownPerson _ -> EnumSet.of(Topic.OFFENDING_HISTORY, Topic.RELATIONSHIPS);
            case SentenceFact.ProtectiveMeasureConsidered _ -> EnumSet.of(Topic.PROTECTIVE_ORDERS);
            case SentenceFact.FirstKnown _,
                    SentenceFact.CourtAppearance _,
                    SentenceFact.Remanded _,
                    SentenceFact.Bailed _,
                    SentenceFact.Convicted _,
                    SentenceFact.PreSentenceReport _ -> Set.of();
        };
    }

    private static Set<Topic> custody(CustodyFact fact) {
        return switch (fact) {
            case CustodyFact.IncidentRecorded _, CustodyFact.Adjudication _, CustodyFact.BehaviourSummary _ ->
                EnumSet.of(Topic.CUSTODY_BEHAVIOUR);
            case CustodyFact.IntelligenceReceived _ -> EnumSet.of(Topic.INTELLIGENCE);
            case CustodyFact.SelfHarm _ -> EnumSet.of(Topic.HEALTH_AND_NEEDS);
            case CustodyFact.Attainment _ -> EnumSet.of(Topic.EMPLOYMENT);
            case CustodyFact.ReceivedIntoCustody _,
                    CustodyFact.HeldAt _,
                    CustodyFact.Transferred _,
                    CustodyFact.ReleaseDateSet _,
                    CustodyFact.Released _,
                    CustodyFact.CategorySet _,
                    CustodyFact.HandoverItemGiven _,
                    CustodyFact.HandoverListed _ -> Set.of();
        };
    }

    private static Set<Topic> person(PersonFact fact) {
        return switch (fact) {
            case PersonFact.AddressRecorded _, PersonFact.AddressLost _ -> EnumSet.of(Topic.ACCOMMODATION);
            case PersonFact.RelationshipRecorded _, PersonFact.HouseholdMember _ -> EnumSet.of(Topic.RELATIONSHIPS);
            case PersonFact.ChildInContact _ -> EnumSet.of(Topic.CHILDREN);
            case PersonFact.FamilyInformation family ->
                family.child() ? EnumSet.of(Topic.RELATIONSHIPS, Topic.CHILDREN) : EnumSet.of(Topic.RELATIONSHIPS);
            case PersonFact.Employment _ -> EnumSet.of(Topic.EMPLOYMENT);
            case PersonFact.SubstanceUse _ -> EnumSet.of(Topic.SUBSTANCES);
            case PersonFact.HealthDisclosed _, PersonFact.AdjustmentsAgreed _ -> EnumSet.of(Topic.HEALTH_AND_NEEDS);
            case PersonFact.Died _ -> Set.of();
        };
    }

    private static Set<Topic> contact(SupervisionFact fact) {
        return switch (fact) {
            case SupervisionFact.CommunityIntelligence _, SupervisionFact.ThirdPartyReport _ ->
                EnumSet.of(Topic.INTELLIGENCE);
            case SupervisionFact.AppointmentMissed _,
                    SupervisionFact.WarningIssued _,
                    SupervisionFact.EnforcementActionTaken _,
                    SupervisionFact.BreachEnded _,
                    SupervisionFact.ComplianceHistory _ -> EnumSet.of(Topic.COMPLIANCE);
            case SupervisionFact.AppointmentArranged _,
                    SupervisionFact.AppointmentAttended _,
                    SupervisionFact.AppointmentCancelled _,
                    SupervisionFact.AbsenceJudged _,
                    SupervisionFact.EffortToLocate _,
                    SupervisionFact.ManagementConsultation _,
                    SupervisionFact.ConsultationConfirmed _,
                    SupervisionFact.ActivityRequired _,
                    SupervisionFact.ContactSuspended _,
                    SupervisionFact.ContactResumed _,
                    SupervisionFact.HomeVisited _,
                    SupervisionFact.ContactNoted _,
                    SupervisionFact.SupervisionEnded _ -> Set.of();
        };
    }
}
