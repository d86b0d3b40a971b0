package org.throughcare.service.oversight.agenda;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.access.StaffMember;

/**
 * A senior and one practitioner who meet for supervision.
 *
 * @param practitioner whose cases they talk about
 * @param senior who meets them, or null where nobody is a senior in their unit
 * @param reader the one of the two who looks
 */
record Meeting(StaffMember practitioner, @Nullable StaffMember senior, StaffMember reader) {
    /** The roles that the senior of a meeting fills. */
    static final Set<Role> SENIORS = Set.copyOf(EnumSet.of(Role.SPO, Role.DEPUTY_SPO, Role.DUTY_SPO));

    /** Whether {@code staff} meets practitioners. */
    static boolean isSenior(StaffMember staff) {
        return staff.post().roles().contains(Role.SPO);
    }

    /** Whether {@code staff} holds cases by their post. */
    static boolean isPractitioner(StaffMember staff) {
        return staff.post().roles().contains(Role.COM);
    }

    /** Whether the practitioner looks. */
    boolean own() {
        return reader.id() == practitioner.id();
    }

    /** The other of the two, or null where there is none. */
    @Nullable
    StaffMember other() {
        return own() ? senior : practitioner;
    }
}
