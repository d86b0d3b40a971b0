package org.throughcare.service.store;

import java.time.Instant;
import java.util.Set;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * Which open duties are asked for.
 *
 * @param party on whose picture they rest
 * @param roles one of which was asked; empty for duties of the party whoever was asked
 * @param now the instant at which they count as late or due today
 * @param endOfToday the first instant of tomorrow
 */
public record OpenDuties(Party party, Set<Role> roles, Instant now, Instant endOfToday) {
    public OpenDuties {
        roles = Set.copyOf(roles);
    }
}
