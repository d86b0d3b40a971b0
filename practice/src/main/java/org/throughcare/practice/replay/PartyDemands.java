package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/**
 * What the rulebook asks of one party.
 *
 * @param rulebook the rules
 * @param policy the figures and the calendar
 * @param party whose picture, and whose roles
 * @param person whose case it is; with nobody given, all entries are one person's
 */
record PartyDemands(Rulebook rulebook, Policy policy, Party party, Optional<Subject> person) {
    /** What is asked of the party by what it knows at {@code now}; {@code sorted} is in {@link Entry#ORDER}. */
    List<Demand> at(Instant now, List<Entry> sorted) {
        KnownAt view = new KnownAt(party, now);
        List<Entry> ofThePerson =
                person.map(one -> Linkage.entriesOf(one, sorted, view)).orElse(sorted);
        CasePicture picture = CasePicture.of(party, Chronology.ofSorted(ofThePerson, view));
        return rulebook.demands(picture, policy).stream()
                .filter(this::concernsUs)
                .toList();
    }

    private boolean concernsUs(Demand demand) {
        for (Role role : demand.addressedTo()) {
            if (role.party() == party) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule of this kind is in the rulebook at all. */
    boolean ruleOf(String kind) {
        return rulebook.rules().stream().anyMatch(rule -> rule.card().kind().equals(kind));
    }
}
