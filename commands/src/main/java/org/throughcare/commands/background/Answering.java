package org.throughcare.commands.background;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.throughcare.commands.background.Life.Area;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Weighed;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * How people answer what only the system would show them: a pattern to weigh, an assessment to look again at. What
 * everyday work brings anyway is answered where it is written.
 */
final class Answering {
    private static final Set<Topic> FAMILY_AND_NEEDS =
            EnumSet.of(Topic.RELATIONSHIPS, Topic.CHILDREN, Topic.HEALTH_AND_NEEDS, Topic.OFFENDING_HISTORY);

    private final Life life;
    private final Chance chance;

    private Answering(Life life) {
        this.life = life;
        this.chance = life.chance(Area.PATTERNS);
    }

    /** Writes the answers to {@code raised}; whether anything was written, so that a replay would now differ. */
    static boolean write(Life life, List<RaisedDuty> raised) {
        Answering answering = new Answering(life);
        boolean written = false;
        for (RaisedDuty duty : raised) {
            boolean ours =
                    duty.parties().contains(Party.PROBATION) && !duty.card().shadow();
            if (ours && answering.write(duty)) {
                written = true;
            }
        }
        return written;
    }

    private boolean write(RaisedDuty duty) {
        return switch (duty.card().kind()) {
            case "POSSIBLE_UNDER_RATING", "CUSTODY_PATTERN" -> answered(duty, at -> weighed(duty, at));
            case "LATE_ALLOCATION" -> answered(duty, at -> life.notes().probation(planAgreed(), at));
            case "RECORDED_NOT_EXPLORED", "LABEL_NARROWS_VIEW" -> answered(duty, this::assessed);
            default -> false;
        };
    }

    private boolean answered(RaisedDuty duty, Consumer<Instant> writing) {
        if (chance.happens(life.assumed().chance(Assumption.CONCERN_NEVER_ANSWERED))) {
            return false;
        }
        Instant at = life.delayed(duty.raisedAt(), Assumption.CONCERN_ANSWERED_DAYS, chance);
        Instant over = duty.outcomeAt();
        if (!life.supervisedAt(at) || (over != null && !over.isAfter(at))) {
            return false;
        }
        writing.accept(at);
        return true;
    }

    private void weighed(RaisedDuty duty, Instant at) {
        List<EntryId> entries = duty.evidence().stream().map(Joined::entry).toList();
        life.notes().shared(new Weighed(entries, Role.COM, false, "the level stands on the whole record"), at);
    }

    private static ManagementConsultation planAgreed() {
        return new ManagementConsultation(
                Role.SPO, true, RecallConsidered.NO, "agreed what can still be done before release");
    }

    private void assessed(Instant at) {
        life.notes()
                .shared(
                        new AssessmentCompleted(
                                AssessmentKind.REVIEW, life.course().offences(), FAMILY_AND_NEEDS, null),
                        at);
    }
}
