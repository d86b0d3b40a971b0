package org.throughcare.service.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a member of staff may see, asked for one case or for many: every page, list, search, export and message asks here. */
@Component
public class CaseAccess {
    private final Relations relations;
    private final InstantSource clock;

    CaseAccess(Relations relations, InstantSource clock) {
        this.relations = relations;
        this.clock = clock;
    }

    /** What need-to-know says of {@code staff} and the case {@code person} now; of a case that does not exist, that it is absent. */
    public Access of(StaffMember staff, long person) {
        return of(staff, List.of(person)).getOrDefault(person, new Access.Absent());
    }

    /** The same for many cases at once; the answer holds every case asked for. */
    public Map<Long, Access> of(StaffMember staff, Collection<Long> persons) {
        Instant now = clock.instant();
        Map<Long, Relation> known = relations.of(staff.id(), persons, now);
        Map<Long, Access> decided = new HashMap<>();
        for (long person : persons) {
            Relation relation = known.get(person);
            decided.put(person, relation == null ? new Access.Absent() : NeedToKnow.decide(relation, now));
        }
        return decided;
    }
}
