package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
 * @param holder the entries that say who holds the case, or that nobody does any more, as evidence for whose duty it is
 * @param practitioner the practitioner's role; with nobody named, also the manager who must name one, for an unfilled role
 *     escalates at once
 */
public record Situation(
        CasePicture picture, Policy policy, List<Demand> earlier, List<Stated<?>> holder, Set<Role> practitioner) {
    /** The situation in the first stage. */
    static Situation of(CasePicture picture, Policy policy) {
        Set<Role> practitioner =
                picture.holding().held().isPresent() ? Set.of(Role.COM) : Set.of(Role.COM, Role.SPO_ALLOCATION);
        return new Situation(picture, policy, List.of(), picture.holding().basisAt(Instant.MAX), practitioner);
    }

    /** The same situation for rules that may read what was asked so far. */
    Situation after(List<Demand> asked) {
        return new Situation(picture, policy, List.copyOf(asked), holder, practitioner);
    }

    /** The demands of an earlier rule. */
    public List<Demand> earlier(String kind) {
        return earlier.stream()
                .filter(demand -> demand.card().kind().equals(kind))
                .toList();
    }

    /** The practitioner's role together with {@code others}. */
    public Set<Role> practitionerAnd(Role... others) {
        Set<Role> roles = EnumSet.copyOf(practitioner);
        roles.addAll(List.of(others));
        return roles;
    }
}
