package org.throughcare.practice.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Who was asked of one duty, and when. Nobody is asked twice, and nobody is reminded more than once a day (N06). */
final class Asked {
    private final Party party;
    private final Set<Role> asked = EnumSet.noneOf(Role.class);
    private final List<Role> addressedTo;
    private final List<Escalation> passedTo = new ArrayList<>();
    private final List<Escalation> escalations = new ArrayList<>();
    private final List<Instant> reminders = new ArrayList<>();
    private final Set<LocalDate> remindedOn = new HashSet<>();

    /** Those whom {@code demand} addresses when it is raised. */
    Asked(Party party, Demand demand) {
        this.party = party;
        addressedTo = ours(demand);
        asked.addAll(addressedTo);
    }

    /** As it stood. */
    Asked(Party party, RaisedDuty before) {
        this.party = party;
        addressedTo = before.addressedTo();
        passedTo.addAll(before.passedTo());
        escalations.addAll(before.escalations());
        reminders.addAll(before.reminders());
        asked.addAll(addressedTo);
        passedTo.forEach(step -> asked.add(step.to()));
        escalations.forEach(step -> asked.add(step.to()));
        reminders.forEach(at -> remindedOn.add(day(at)));
    }

    private List<Role> ours(Demand from) {
        return from.addressedTo().stream()
                .filter(role -> role.party() == party)
                .sorted()
                .toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, London.ZONE);
    }

    /** Those who are asked now because the case changed hands. */
    List<Role> passOn(Demand latest, Instant now) {
        List<Role> further = ours(latest).stream().filter(asked::add).toList();
        further.forEach(role -> passedTo.add(new Escalation(now, role)));
        return further;
    }

    /** Tells those it is addressed to once more, whether they were asked before or not. */
    List<Role> again(Demand latest, Instant now) {
        List<Role> roles = ours(latest);
        roles.stream().filter(asked::add).toList().forEach(role -> passedTo.add(new Escalation(now, role)));
        for (Role role : roles) {
            Escalation told = new Escalation(now, role);
            if (!passedTo.contains(told)) {
                passedTo.add(told);
            }
        }
        return roles;
    }

    /** Those who are asked now because it is still open. */
    List<Role> escalate(Demand demand, Instant now) {
        List<Role> further = new ArrayList<>();
        for (Escalation escalation : demand.escalations()) {
            if (!escalation.at().isAfter(now) && escalation.to().party() == party && asked.add(escalation.to())) {
                escalations.add(new Escalation(now, escalation.to()));
                further.add(escalation.to());
            }
        }
        return further;
    }

    /** Whether those asked are reminded now. */
    boolean remind(Demand demand, Instant raisedAt, Instant now) {
        boolean falls = now.isAfter(raisedAt) && demand.reminders().contains(now) && remindedOn.add(day(now));
        if (falls) {
            reminders.add(now);
        }
        return falls;
    }

    /** When {@code demand} next asks or reminds somebody after {@code now}; null when it never does. */
    @Nullable
    Instant next(Demand demand, Instant now) {
        Instant next = null;
        for (Escalation escalation : demand.escalations()) {
            if (escalation.at().isAfter(now) && escalation.to().party() == party && !asked.contains(escalation.to())) {
                next = Stops.earlier(next, escalation.at());
            }
        }
        for (Instant reminder : demand.reminders()) {
            if (reminder.isAfter(now)
                    && (next == null || reminder.isBefore(next))
                    && !remindedOn.contains(day(reminder))) {
                next = reminder;
            }
        }
        return next;
    }

    List<Role> everyone() {
        return List.copyOf(asked);
    }

    List<Role> addressedTo() {
        return addressedTo;
    }

    List<Escalation> passedTo() {
        return List.copyOf(passedTo);
    }

    List<Escalation> escalations() {
        return List.copyOf(escalations);
    }

    List<Instant> reminders() {
        return List.copyOf(reminders);
    }
}
