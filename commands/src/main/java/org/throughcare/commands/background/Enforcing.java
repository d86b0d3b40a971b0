package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.TagAlert;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.sentence.SentenceFact.Arrested;
import org.throughcare.practice.sentence.SentenceFact.Charged;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.CommunityIntelligence;
import org.throughcare.practice.supervision.SupervisionFact.EffortToLocate;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.supervision.SupervisionFact.ThirdPartyReport;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** What practitioners and managers do about an absence: judge it, warn, look for the person, decide about recall. */
final class Enforcing {
    private static final Duration SOON_AFTER_RELEASE = Duration.ofDays(28);
    private static final Duration LEADING_TO_RECALL = Duration.ofDays(4);
    private static final double ACCEPTABLE = 0.5;

    private final Life life;
    private final Assumptions assumed;
    private final Chance chance;

    private Enforcing(Life life) {
        this.life = life;
        this.assumed = life.assumed();
        this.chance = life.chance(Area.RECALL);
    }

    static void write(Life life) {
        Enforcing enforcing = new Enforcing(life);
        List<Entry> written = life.notes().entries();
        for (Stay stay : life.course().stays()) {
            if (stay.place().atLiberty()) {
                enforcing.stay(stay, during(stay, written));
            }
        }
    }

    private static List<Entry> during(Stay stay, List<Entry> written) {
        return written.stream()
                .filter(entry -> !entry.times().occurred().standIn().isBefore(stay.from())
                        && !Notes.known(entry).isAfter(stay.usualUntil()))
                .sorted(Comparator.comparing(Notes::known).thenComparing(Entry::id))
                .toList();
    }

    private void stay(Stay stay, List<Entry> written) {
        boolean licence = stay.place() == Place.LICENCE;
        boolean homeless = written.stream()
                .anyMatch(entry ->
                        entry.fact() instanceof Released released && released.address() != ReleaseAddress.KNOWN);
        boolean kept = false;
        boolean decided = false;
        int missed = 0;
        for (Entry entry : written) {
            Instant known = Notes.known(entry);
            kept |= entry.fact() instanceof AppointmentAttended;
            if (entry.fact() instanceof AppointmentMissed) {
                missed++;
                judge(entry);
                boolean first = missed == 1 && !kept;
                boolean soon = missed > 1 && known.isBefore(stay.from().plus(SOON_AFTER_RELEASE));
                if (licence && (decided || first || soon || stands(known))) {
                    decided |= decide(stay, known);
                }
                if (licence && (first || homeless)) {
                    lookFor(known);
                }
            } else if (licence && decided && isNews(entry.fact())) {
                decide(stay, known);
            }
            if (licence && whereaboutsUnknown(entry.fact())) {
                lookFor(known);
            }
        }
    }

    private boolean stands(Instant at) {
        return life.levelAt(at).atLeast(RiskLevel.HIGH)
                || life.traits().iom()
                || life.traits().mappaLevel() > 1;
    }

    private static boolean isNews(Fact fact) {
        return fact instanceof CommunityIntelligence
                || fact instanceof TagAlert
                || fact instanceof Arrested
                || fact instanceof Charged
                || fact instanceof ThirdPartyReport;
    }

    private static boolean whereaboutsUnknown(Fact fact) {
        return fact instanceof ThirdPartyReport report && report.signs().contains(Sign.WHEREABOUTS_UNKNOWN);
    }

    private void judge(Entry absence) {
        Instant known = Notes.known(absence);
        boolean acceptable = chance.happens(ACCEPTABLE);
        if (chance.happens(assumed.chance(Assumption.ABSENCE_NEVER_JUDGED))) {
            return;
        }
        boolean atOnce = chance.happens(assumed.of(Assumption.ABSENCE_JUDGED_AT_ONCE));
        Instant at = atOnce ? known : life.delayed(known, Assumption.ABSENCE_JUDGED_DAYS, chance);
        if (life.supervisedAt(at)) {
            String next = acceptable ? "another appointment" : "a warning";
            life.notes()
                    .probation(new AbsenceJudged(absence.id(), acceptable, Role.COM, "what the person said", next), at);
            if (!acceptable) {
                life.notes().probation(new WarningIssued("letter"), at);
            }
        }
    }

    private boolean decide(Stay stay, Instant known) {
        boolean recalledSoon = stay.recall() != null && stay.recall().begun().isBefore(known.plus(LEADING_TO_RECALL));
        if (recalledSoon || chance.happens(assumed.chance(Assumption.RECALL_DECISION_NEVER))) {
            return false;
        }
        Instant at = life.delayed(known, Assumption.RECALL_DECISION_DAYS, chance);
        if (!at.isBefore(stay.usualUntil())) {
            return false;
        }
        if (chance.happens(assumed.of(Assumption.CONSULTATION_NOTED))) {
            boolean confirmed = !chance.happens(assumed.chance(Assumption.CONSULTATION_UNCONFIRMED));
            life.notes()
                    .probation(
                            new ManagementConsultation(
                                    Role.SPO,
                                    confirmed,
                                    confirmed ? RecallConsidered.YES : RecallConsidered.NOT_STATED,
                                    confirmed ? "risk is managed" : null),
                            between(known, at));
        }
        life.notes().recall(new RecallDecided(false, Role.SPO, "risk is managed", List.of("weekly contact"), null), at);
        return true;
    }

    private static Instant between(Instant known, Instant at) {
        return known.plus(Duration.between(known, at).dividedBy(2));
    }

    private void lookFor(Instant known) {
        if (chance.happens(assumed.chance(Assumption.EFFORTS_NEVER))) {
            return;
        }
        Instant call = life.diary().after(known, 0, chance);
        life.notes().probation(new EffortToLocate(Means.PHONE, false, "no answer"), call);
        Instant visit = life.diary().after(call, 1, chance);
        life.notes().probation(new EffortToLocate(Means.ADDRESS_VISIT, false, "nobody there"), visit);
        Instant family = visit.plus(Duration.ofMinutes(30));
        life.notes().probation(new EffortToLocate(Means.FAMILY, chance.happens(0.7), "spoke to family"), family);
    }
}
