package org.throughcare.service.access;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What a member of staff may see, asked for one case or for many: every page, list, search, export and message asks here. */
@Component
public class CaseAccess {
    private final Relations relations;

    CaseAccess(Relations relations) {
        this.relations = relations;
    }

    /**
     * What need-to-know says of {@code staff} and the case {@code person}, at the instant of the running transaction or
     * now; of a case that does not exist, that it is absent.
     */
    public Access of(StaffMember staff, long person) {
        return of(staff, List.of(person)).getOrDefault(person, new Access.Absent());
    }

    /** The same for many cases at once; the answer holds every case asked for. */
    public Map<Long, Access> of(StaffMember staff, Collection<Long> persons) {
        Relations.Found known = relations.of(staff.id(), persons);
        Map<Long, Access> decided = new HashMap<>();
        for (long person : persons) {
            Relation relation = known.byCase().get(person);
            decided.put(person, relation == null ? new Access.Absent() : NeedToKnow.decide(relation, known.at()));
        }
        return decided;
    }

    /** Until when the case stands open to {@code staff} by an emergency opening of theirs; empty where none stands. */
    public Optional<Instant> emergencyUntil(StaffMember staff, long person) {
        Relations.Found known = relations.of(staff.id(), List.of(person));
        return Optional.ofNullable(known.byCase().get(person))
                .flatMap(relation -> relation.grants().stream()
                        .filter(grant -> grant.basis() == Grant.Basis.BREAK_GLASS && grant.standsAt(known.at()))
                        .map(Grant::ends)
                        .max(Comparator.naturalOrder()));
    }

    /**
     * Whether the case could be opened to {@code staff} by somebody who may: there is one, they work here and nobody has
     * excluded them.
     */
    public boolean couldBeGiven(StaffMember staff, long person) {
        Relation relation = relations.of(staff.id(), List.of(person)).byCase().get(person);
        return relation != null && relation.active() && !relation.excluded();
    }
}
