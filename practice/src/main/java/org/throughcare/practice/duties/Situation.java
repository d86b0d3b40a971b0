package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.Role;

/**
 * What a rule may look at.
 *
 * @param picture the whole case as one party knows it
 * @param policy figures by date
 * @param earlier what rules of the earlier stage ask, empty while that stage runs
 */
public record Situation(CasePicture picture, Policy policy, List<Demand> earlier) {
    /** The demands of an earlier rule. */
    public List<Demand> earlier(String kind) {
        return earlier.stream()
                .filter(demand -> demand.card().kind().equals(kind))
                .toList();
    }

    /** The entries that say who holds the case, or that nobody does any more, as evidence for whose duty it is. */
    public List<Stated<?>> holder() {
        return picture.holding().basisAt(Instant.MAX);
    }

    /** The practitioner's role; with nobody named, also the manager who must name one, for an unfilled role escalates at once. */
    public Set<Role> practitioner() {
        return picture.holding().held().isPresent() ? EnumSet.of(Role.COM) : EnumSet.of(Role.COM, Role.SPO_ALLOCATION);
    }

    /** The practitioner's role together with {@code others}. */
    public Set<Role> practitionerAnd(Role... others) {
        Set<Role> roles = EnumSet.copyOf(practitioner());
        roles.addAll(List.of(others));
        return roles;
    }

    /** The name or post of the practitioner who held the case at {@code instant}, for a sentence. */
    public String holderInWords(Instant instant) {
        return picture.holding()
                .heldAt(instant)
                .map(Stated::fact)
                .map(Allocated::to)
                .orElse("nobody by name");
    }
}
