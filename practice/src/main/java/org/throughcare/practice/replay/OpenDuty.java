package org.throughcare.practice.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Ending;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A duty on its way through a replay. Nobody is asked twice, and nobody is reminded more than once a day (N06). */
final class OpenDuty {
    private final Party party;
    private final Instant raisedAt;
    private final List<Role> addressedTo = new ArrayList<>();
    private final Set<Role> asked = EnumSet.noneOf(Role.class);
    private final List<Escalation> passedTo = new ArrayList<>();
    private final List<Escalation> escalations = new ArrayList<>();
    private final List<Instant> reminders = new ArrayList<>();
    private final Set<LocalDate> remindedOn = new HashSet<>();
    private final List<Reason> reasons = new ArrayList<>();
    private final Map<EntryId, Joined> evidence = new LinkedHashMap<>();
    private Demand demand;
    private Instant dueAt;
    private Outcome outcome = Outcome.OPEN;
    private @Nullable Instant outcomeAt;
    private @Nullable EntryId outcomeBy;

    OpenDuty(Party party, Demand demand, Instant now) {
        this.party = party;
        this.demand = demand;
        raisedAt = now;
        dueAt = demand.dueAt().isBefore(now) ? now : demand.dueAt();
        for (Role role : ours(demand)) {
            if (asked.add(role)) {
                addressedTo.add(role);
            }
        }
        join(demand, now);
    }

    private List<Role> ours(Demand from) {
        return from.addressedTo().stream()
                .filter(role -> role.party() == party)
                .sorted()
                .toList();
    }

    private void join(Demand from, Instant now) {
        for (Stated<?> stated : from.evidence()) {
            evidence.computeIfAbsent(stated.id(), id -> new Joined(id, now));
        }
        Reason reason = new Reason(now, dueAt, from.why());
        if (reasons.isEmpty() || !same(reasons.getLast(), reason)) {
            reasons.add(reason);
        }
    }

    private static boolean same(Reason one, Reason other) {
        return one.why().equals(other.why()) && one.dueAt().equals(other.dueAt());
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Takes in what the rule says after new knowledge: evidence joins, urgency may rise, the case may change hands. */
    void update(Demand latest, Instant now) {
        demand = latest;
        Instant due = latest.dueAt().isBefore(now) ? now : latest.dueAt();
        if (due.isBefore(dueAt)) {
            dueAt = due;
        }
        join(latest, now);
        for (Role role : ours(latest)) {
            if (asked.add(role)) {
                passedTo.add(new Escalation(now, role));
            }
        }
    }

    /** Closes it if its ending has come, otherwise asks and reminds whoever is due by now. */
    void step(Instant now) {
        Ending ending = demand.ending();
        if (ending != null && !ending.at().isAfter(now)) {
            close(ending.how() == Ending.How.ANSWERED ? Outcome.DISCHARGED : Outcome.UNANSWERED, now, ending.by());
            return;
        }
        for (Escalation escalation : demand.escalations()) {
            if (!escalation.at().isAfter(now) && escalation.to().party() == party && asked.add(escalation.to())) {
                escalations.add(new Escalation(now, escalation.to()));
            }
        }
        for (Instant reminder : demand.reminders()) {
            if (reminder.isAfter(raisedAt)
                    && reminder.equals(now)
                    && remindedOn.add(LocalDate.ofInstant(now, London.ZONE))) {
                reminders.add(now);
            }
        }
    }

    /** The facts that caused it no longer stand. */
    void withdraw(Instant now) {
        close(Outcome.WITHDRAWN, now, null);
    }

    boolean isWithdrawn() {
        return outcome == Outcome.WITHDRAWN;
    }

    /** The facts stand again: the same duty is open again, and those it is addressed to are told once more. */
    void reopen(Demand latest, Instant now) {
        outcome = Outcome.OPEN;
        outcomeAt = null;
        dueAt = latest.dueAt().isBefore(now) ? now : latest.dueAt();
        update(latest, now);
        ours(latest).forEach(role -> {
            if (passedTo.stream().noneMatch(step -> step.at().equals(now) && step.to() == role)) {
                passedTo.add(new Escalation(now, role));
            }
        });
    }

    private void close(Outcome how, Instant at, @Nullable EntryId by) {
        outcome = how;
        outcomeAt = at;
        outcomeBy = by;
    }

    RaisedDuty asRaised() {
        return new RaisedDuty(
                demand.card(),
                demand.episode(),
                Set.of(party),
                raisedAt,
                dueAt,
                List.copyOf(addressedTo),
                List.copyOf(passedTo),
                List.copyOf(escalations),
                List.copyOf(reminders),
                List.copyOf(evidence.values()),
                List.copyOf(reasons),
                outcome,
                outcomeAt,
                outcomeBy);
    }
}
