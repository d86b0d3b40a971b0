package org.throughcare.practice.duties.partnership;

import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Who answers for a party where a request names nobody. */
final class Desk {
    private Desk() {}

    static Role of(Party party) {
        return switch (party) {
            case PROBATION -> Role.COM;
            case PRISON -> Role.POM;
            case POLICE -> Role.POLICE;
            case PPCS -> Role.PPCS;
            case COURT -> Role.COURT;
            case PROVIDER -> Role.PROVIDER;
        };
    }
}
