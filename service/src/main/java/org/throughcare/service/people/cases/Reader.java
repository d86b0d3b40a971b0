package org.throughcare.service.people.cases;

import java.time.Instant;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.StaffMember;

/**
 * Somebody to whom a case is open.
 *
 * @param staff who
 * @param access why, and which parts
 * @param now when they look
 */
public record Reader(StaffMember staff, Access.Open access, Instant now) {
    /** On whose picture they work. */
    public Party party() {
        return staff.post().party();
    }

    /** What they can know of the case at all. */
    public KnownAt view() {
        return new KnownAt(party(), now);
    }

    /** Whether a part of the case is open to them. */
    public boolean sees(Area area) {
        return access.areas().contains(area);
    }

    /** Whether they may know that {@code entry} exists. */
    public boolean knowsOf(Entry entry) {
        return sees(AreaOf.of(entry.fact()));
    }

    /** Whether they may read what {@code entry} says (R33). */
    public boolean reads(Entry entry) {
        return entry.visibility().clearance() == Clearance.NONE
                || entry.visibility().clearance() == staff.clearance();
    }
}
