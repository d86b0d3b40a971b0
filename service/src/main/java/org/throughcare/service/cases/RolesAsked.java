package org.throughcare.service.cases;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.terms.Role;

/** Which roles an open duty asks by now. */
public final class RolesAsked {
    private RolesAsked() {}

    /** The roles it was addressed to, or passed to since, and those it has gone up to, in that order. */
    public static List<Role> of(RaisedDuty duty) {
        List<Role> now = duty.passedTo().isEmpty()
                ? duty.addressedTo()
                : List.of(duty.passedTo().getLast().to());
        return Stream.concat(now.stream(), duty.escalations().stream().map(Escalation::to))
                .distinct()
                .toList();
    }

    /** Whether it asks any of {@code roles}. */
    public static boolean any(RaisedDuty duty, Set<Role> roles) {
        return of(duty).stream().anyMatch(roles::contains);
    }
}
