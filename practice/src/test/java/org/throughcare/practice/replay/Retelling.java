package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.DutyChange.BecameLate;
import org.throughcare.practice.replay.DutyChange.Discharged;
import org.throughcare.practice.replay.DutyChange.Escalated;
import org.throughcare.practice.replay.DutyChange.EvidenceJoined;
import org.throughcare.practice.replay.DutyChange.PassedOn;
import org.throughcare.practice.replay.DutyChange.Raised;
import org.throughcare.practice.replay.DutyChange.Reminded;
import org.throughcare.practice.replay.DutyChange.Reopened;
import org.throughcare.practice.replay.DutyChange.Unanswered;
import org.throughcare.practice.replay.DutyChange.Withdrawn;

/** The life of one duty, told from its changes or from the duty itself. */
final class Retelling {
    private final List<Object> told = new ArrayList<>();
    private final Set<Escalation> passed = new HashSet<>();
    private final List<Escalation> escalated = new ArrayList<>();
    private final List<Instant> reminded = new ArrayList<>();
    private final List<Joined> joined = new ArrayList<>();
    private final List<String> whys = new ArrayList<>();
    private Outcome outcome = Outcome.OPEN;
    private @Nullable Instant dueAt;
    private @Nullable Instant outcomeAt;
    private @Nullable EntryId outcomeBy;

    private Retelling() {}

    static List<?> of(RaisedDuty duty) {
        Retelling life = new Retelling();
        life.told.addAll(List.of(duty.raisedAt(), duty.addressedTo(), duty.dueWhenRaised()));
        life.passed.addAll(duty.passedTo());
        life.escalated.addAll(duty.escalations());
        life.reminded.addAll(duty.reminders());
        duty.evidence().stream()
                .filter(each -> each.addedAt().isAfter(duty.raisedAt()))
                .forEach(life.joined::add);
        duty.reasons().forEach(reason -> life.say(reason.why()));
        life.dueAt = duty.dueAt();
        life.end(duty.outcome(), duty.outcomeAt(), duty.outcomeBy());
        return life.whole();
    }

    static List<?> of(List<DutyChange> changes) {
        Retelling life = new Retelling();
        changes.forEach(life::tell);
        return life.whole();
    }

    private void tell(DutyChange change) {
        Instant at = change.at();
        switch (change) {
            case Raised raised -> {
                told.addAll(List.of(at, raised.to(), raised.dueAt()));
                dueAt = raised.dueAt();
                say(raised.why());
            }
            case EvidenceJoined more -> {
                more.entries().forEach(entry -> joined.add(new Joined(entry, at)));
                dueAt = more.dueAt();
                say(more.why());
            }
            case PassedOn passedOn -> passed.add(new Escalation(at, passedOn.to()));
            case Escalated further -> escalated.add(new Escalation(at, further.to()));
            case Reminded _ -> reminded.add(at);
            case Discharged answered -> end(Outcome.DISCHARGED, at, answered.by());
            case Unanswered over -> end(Outcome.UNANSWERED, at, over.by());
            case Withdrawn _ -> end(Outcome.WITHDRAWN, at, null);
            case Reopened again -> {
                again.to().forEach(role -> passed.add(new Escalation(at, role)));
                dueAt = again.dueAt();
                end(Outcome.OPEN, null, null);
            }
            case BecameLate late -> assertLate(late);
        }
    }

    private void assertLate(BecameLate late) {
        if (!late.at().equals(dueAt) || outcome != Outcome.OPEN) {
            throw new AssertionError(late + " though due at " + dueAt + " and " + outcome);
        }
    }

    private void say(String why) {
        if (whys.isEmpty() || !whys.getLast().equals(why)) {
            whys.add(why);
        }
    }

    private void end(Outcome how, @Nullable Instant at, @Nullable EntryId by) {
        outcome = how;
        outcomeAt = at;
        outcomeBy = by;
    }

    private List<?> whole() {
        return List.of(
                told,
                passed,
                escalated,
                reminded,
                joined,
                whys,
                String.valueOf(dueAt),
                outcome,
                String.valueOf(outcomeAt),
                String.valueOf(outcomeBy));
    }
}
