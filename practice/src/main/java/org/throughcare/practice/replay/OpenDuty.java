package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Ending;
import org.throughcare.practice.duties.Episode;
import org.throughcare.practice.duties.RuleCard;
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
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A duty on its way through a replay; says everything that happens to it as it happens. */
final class OpenDuty {
    private final Party party;
    private final Consumer<DutyChange> changes;
    private final String id;
    private final Episode episode;
    private final Instant raisedAt;
    private final Asked asked;
    private final Grounds grounds;
    private RuleCard card;
    private @Nullable Demand demand;
    private Instant dueAt;
    private boolean late;
    private Outcome outcome = Outcome.OPEN;
    private @Nullable Instant outcomeAt;
    private @Nullable EntryId outcomeBy;

    /** Raises what {@code demand} asks for. */
    OpenDuty(Party party, Demand demand, Instant now, Consumer<DutyChange> changes) {
        this.party = party;
        this.changes = changes;
        this.demand = demand;
        id = RaisedDuty.id(demand.identity(), Set.of(party));
        card = demand.card();
        episode = demand.episode();
        raisedAt = now;
        dueAt = due(demand, now);
        asked = new Asked(party, demand);
        grounds = new Grounds();
        grounds.join(demand, dueAt, now);
        changes.accept(new Raised(id, now, dueAt, asked.addressedTo(), grounds.why()));
    }

    /** Goes on from where it stood at {@code steppedTo}. */
    OpenDuty(Party party, RaisedDuty before, Instant steppedTo, Consumer<DutyChange> changes) {
        this.party = party;
        this.changes = changes;
        id = before.id();
        card = before.card();
        episode = before.episode();
        raisedAt = before.raisedAt();
        dueAt = before.dueAt();
        late = !dueAt.isAfter(steppedTo);
        asked = new Asked(party, before);
        grounds = new Grounds(before);
        outcome = before.outcome();
        outcomeAt = before.outcomeAt();
        outcomeBy = before.outcomeBy();
    }

    private static Instant due(Demand demand, Instant now) {
        return demand.dueAt().isBefore(now) ? now : demand.dueAt();
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    boolean isWithdrawn() {
        return outcome == Outcome.WITHDRAWN;
    }

    String kind() {
        return card.kind();
    }

    /** What the rule said last, for a duty that goes on from where it stood. */
    void asks(Demand last) {
        demand = last;
    }

    /** Takes in what the rule says after new knowledge: evidence joins, urgency may rise, the case may change hands. */
    void update(Demand latest, Instant now) {
        takeIn(latest, now);
        for (Role role : asked.passOn(latest, now)) {
            changes.accept(new PassedOn(id, now, role));
        }
    }

    private void takeIn(Demand latest, Instant now) {
        demand = latest;
        card = latest.card();
        Instant due = due(latest, now);
        if (due.isBefore(dueAt)) {
            dueAt = due;
        }
        grounds.join(latest, dueAt, now)
                .ifPresent(joined -> changes.accept(new EvidenceJoined(id, now, dueAt, joined, grounds.why())));
    }

    /** Closes it if its ending has come, otherwise asks and reminds whoever is due by now. */
    void step(Instant now) {
        Demand asking = demand;
        if (asking != null) {
            Ending ending = asking.ending();
            if (ending != null && !ending.at().isAfter(now)) {
                close(ending, now);
                return;
            }
            asked.escalate(asking, now).forEach(role -> changes.accept(new Escalated(id, now, role)));
            if (asked.remind(asking, raisedAt, now)) {
                changes.accept(new Reminded(id, now, asked.everyone()));
            }
        }
        if (!late && !dueAt.isAfter(now)) {
            late = true;
            changes.accept(new BecameLate(id, dueAt));
        }
    }

    private void close(Ending ending, Instant now) {
        switch (ending.how()) {
            case ANSWERED -> {
                close(Outcome.DISCHARGED, now, ending.by());
                changes.accept(new Discharged(id, now, ending.by()));
            }
            case EPISODE_OVER -> {
                close(Outcome.UNANSWERED, now, ending.by());
                changes.accept(new Unanswered(id, now, ending.by()));
            }
        }
    }

    /** The facts that caused it no longer stand. */
    void withdraw(Instant now) {
        close(Outcome.WITHDRAWN, now, null);
        changes.accept(new Withdrawn(id, now));
    }

    /** The facts stand again: the same duty is open again, and those it is addressed to are told once more. */
    void reopen(Demand latest, Instant now) {
        outcome = Outcome.OPEN;
        outcomeAt = null;
        dueAt = due(latest, now);
        late = false;
        changes.accept(new Reopened(id, now, dueAt, asked.again(latest, now)));
        takeIn(latest, now);
    }

    private void close(Outcome how, Instant at, @Nullable EntryId by) {
        outcome = how;
        outcomeAt = at;
        outcomeBy = by;
    }

    /** When something next happens to it after {@code now} if nothing is learned; null when nothing ever does. */
    @Nullable
    Instant next(Instant now) {
        Demand asking = demand;
        Instant next = late ? null : dueAt;
        if (asking != null) {
            next = Stops.earlier(next, asked.next(asking, now));
            Ending ending = asking.ending();
            next = Stops.earlier(next, ending != null && ending.at().isAfter(now) ? ending.at() : null);
        }
        return next;
    }

    RaisedDuty asRaised() {
        return new RaisedDuty(
                card,
                episode,
                Set.of(party),
                raisedAt,
                dueAt,
                asked.addressedTo(),
                asked.passedTo(),
                asked.escalations(),
                asked.reminders(),
                grounds.evidence(),
                grounds.reasons(),
                outcome,
                outcomeAt,
                outcomeBy);
    }
}
