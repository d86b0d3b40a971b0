package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** The one duty shown where two parties' pictures raise the same. */
final class Agreement {
    private static final Comparator<Escalation> BY_TIME =
            Comparator.comparing(Escalation::at).thenComparing(Escalation::to);

    private Agreement() {}

    static RaisedDuty of(RaisedDuty one, RaisedDuty other) {
        Set<Party> parties = EnumSet.copyOf(one.parties());
        parties.addAll(other.parties());
        Set<Role> roles = EnumSet.copyOf(one.addressedTo());
        roles.addAll(other.addressedTo());
        Set<Instant> reminders = new TreeSet<>(one.reminders());
        reminders.addAll(other.reminders());
        return new RaisedDuty(
                one.card(),
                one.episode(),
                parties,
                one.raisedAt(),
                one.dueAt(),
                List.copyOf(roles),
                joined(one.passedTo(), other.passedTo()),
                joined(one.escalations(), other.escalations()),
                List.copyOf(reminders),
                one.evidence(),
                one.reasons(),
                one.outcome(),
                one.outcomeAt(),
                one.outcomeBy());
    }

    private static List<Escalation> joined(List<Escalation> one, List<Escalation> other) {
        return Stream.concat(one.stream(), other.stream())
                .distinct()
                .sorted(BY_TIME)
                .toList();
    }
}
