package org.throughcare.service.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;

/**
 * Somebody to whom a case is open.
 *
 * @param staff who
 * @param access why, and which parts
 * @param now the instant as of which they look at it: when they look, or one before that (R78)
 * @param lookingBack whether it is one before
 */
public record Reader(StaffMember staff, Access.Open access, Instant now, boolean lookingBack) {
    /** Somebody who looks at the case as it is known at {@code now}, when they look. */
    public Reader(StaffMember staff, Access.Open access, Instant now) {
        this(staff, access, now, false);
    }

    /** The same reader looking at the case as it was known at {@code then}. */
    public Reader asKnownAt(Instant then) {
        return new Reader(staff, access, then, true);
    }

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

    /** Whether they may add to the record of the case, and look at it as it is now. */
    public boolean records() {
        return !lookingBack && NeedToKnow.allows(access, staff.post(), Act.RECORD);
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

    /** Whether their post has one of {@code roles}. */
    public boolean isOneOf(Set<Role> roles) {
        return !Collections.disjoint(roles, staff.post().roles());
    }
}
