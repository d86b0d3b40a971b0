package org.throughcare.service.recall.atlarge;

import java.util.Collections;
import java.util.Set;
import org.throughcare.practice.recall.process.RecallState;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.recall.partners.Desk;

/** Who searches together, and for whom. */
final class Searching {
    /** Who makes the joint plan. */
    static final Set<Role> PLANNING = Set.of(
            Role.POLICE, Role.COM, Role.SPO, Role.DEPUTY_SPO, Role.DUTY_SPO, Role.ON_CALL_MANAGER, Role.PDU_HEAD);

    /** Who is told of the plan and of what was tried. */
    static final Set<Party> TOLD = Set.of(Party.PROBATION, Party.POLICE, Party.PPCS);

    private Searching() {}

    /** Whether the person is at large on a revoked licence. */
    static boolean isOn(Desk desk) {
        return desk.open()
                .filter(recall -> recall.state() == RecallState.AT_LARGE)
                .isPresent();
    }

    /** Whether the reader has one of {@code roles}. */
    static boolean has(Desk desk, Set<Role> roles) {
        return !Collections.disjoint(roles, desk.seen().reader().staff().post().roles());
    }
}
