package org.throughcare.bench.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.FamilyInformation;
import org.throughcare.practice.person.PersonFact.HealthDisclosed;
import org.throughcare.practice.person.PersonFact.Substance;
import org.throughcare.practice.person.PersonFact.SubstanceUse;
import org.throughcare.practice.record.Source.Agency;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.sentence.SentenceFact.OffendingHistory;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** One sentence after another, from charge to the end of supervision. The rates only shape the load; they claim nothing. */
final class Life {
    static final Set<Party> PROBATION = Set.of(Party.PROBATION);
    static final Set<Party> WITH_COURT = Set.of(Party.PROBATION, Party.COURT);
    static final Set<Party> WITH_POLICE = Set.of(Party.PROBATION, Party.POLICE);

    private static final List<Topic> TOPICS =
            List.of(Topic.CUSTODY_BEHAVIOUR, Topic.RELATIONSHIPS, Topic.HEALTH_AND_NEEDS, Topic.ACCOMMODATION);
    private static final List<Offence> OFFENCES = List.of(
            new Offence("theft", 2, Set.of(Nature.ACQUISITIVE)),
            new Offence("burglary", 1, Set.of(Nature.ACQUISITIVE)),
            new Offence("possession of drugs", 1, Set.of(Nature.DRUGS)),
            new Offence("driving while disqualified", 1, Set.of(Nature.DRIVING)),
            new Offence("criminal damage", 1, Set.of(Nature.DAMAGE)),
            new Offence("common assault", 1, Set.of(Nature.VIOLENCE)),
            new Offence("affray", 1, Set.of(Nature.PUBLIC_ORDER, Nature.VIOLENCE)));

    private final Diary diary;

    Life(Diary diary) {
        this.diary = diary;
    }

    void oneSentence() {
        boolean custodial = diary.happens(0.35);
        court(custodial);
        allocation();
        assessment(AssessmentKind.FULL, true);
        circumstances();
        if (custodial) {
            new CustodyYears(diary).untilRelease();
        }
        new Supervision(diary, custodial).untilItEnds();
        diary.pass(5, 40);
    }

    private void court(boolean custodial) {
        List<Offence> offences = List.of(diary.oneOf(OFFENCES));
        diary.write(
                Agency.POLICE,
                Set.of(Party.PROBATION, Party.POLICE, Party.COURT),
                new Charged(offences, false, diary.dayIn(-10)));
        diary.pass(5, 15);
        diary.write(
                Agency.COURT,
                Set.of(Party.PROBATION, Party.COURT, Party.PRISON),
                new Sentenced(
                        custodial ? SentenceKind.CUSTODY_DETERMINATE : SentenceKind.COMMUNITY_ORDER,
                        12,
                        offences,
                        false,
                        custodial ? diary.dayIn(90) : null,
                        diary.dayIn(custodial ? 455 : 365)));
        if (diary.happens(0.5)) {
            diary.write(Agency.POLICE, WITH_POLICE, new OffendingHistory(4, 9, OFFENCES.subList(0, 3), false, false));
        }
        if (diary.happens(0.12)) {
            diary.write(
                    Agency.COURT,
                    WITH_COURT,
                    new ProtectiveOrderMade(
                            OrderKind.RESTRAINING_ORDER, RiskGroup.KNOWN_ADULT, List.of("no contact"), null, null));
        }
    }

    private void allocation() {
        diary.write(Agency.PROBATION, PROBATION, new CaseHeld("probation", "unit 1"));
        diary.write(
                Agency.PROBATION,
                PROBATION,
                new ScoreCalculated("24", "court team", "allocation", false, List.of(), null));
        diary.pass(1, 12);
        diary.write(
                Agency.PROBATION, PROBATION, new Allocated("practitioner " + diary.some(1, 99), Role.COM, "unit 1"));
    }

    private void assessment(AssessmentKind kind, boolean plan) {
        diary.pass(3, 15);
        assessment(diary, kind, diary.happens(0.3) ? "as before" : null);
        if (plan) {
            diary.write(Agency.PROBATION, PROBATION, new PlanMade(diary.dayIn(120), List.of()));
        }
    }

    /** An assessment of the whole person with the level that came of it. */
    static void assessment(Diary diary, AssessmentKind kind, @Nullable String reasons) {
        diary.write(
                Agency.PROBATION,
                PROBATION,
                new AssessmentCompleted(
                        kind, List.of(diary.oneOf(OFFENCES)), Set.of(Topic.INDEX_OFFENCES, diary.oneOf(TOPICS)), null));
        RiskLevel level = diary.happens(0.12) ? RiskLevel.HIGH : diary.happens(0.6) ? RiskLevel.MEDIUM : RiskLevel.LOW;
        diary.write(Agency.PROBATION, PROBATION, new RoshRecorded(level, Map.of(), reasons));
    }

    private void circumstances() {
        diary.write(Agency.PROBATION, PROBATION, new AddressRecorded("own address", AddressState.VERIFIED, false));
        if (diary.happens(0.5)) {
            diary.write(Agency.PROBATION, PROBATION, new FamilyInformation(true, diary.happens(0.4), Change.PRESENT));
        }
        if (diary.happens(0.4)) {
            diary.write(Agency.PROBATION, PROBATION, new SubstanceUse(Substance.ALCOHOL, Change.PRESENT, null));
        }
        if (diary.happens(0.3)) {
            diary.write(Agency.PROBATION, PROBATION, new HealthDisclosed(List.of("a condition"), List.of()));
        }
    }
}
