package org.throughcare.service.oversight.agenda;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;

/** Who meets whom for supervision: a senior each practitioner of their unit, a practitioner the seniors of theirs. */
@Component
class Meetings {
    private final StaffRegister register;

    Meetings(StaffRegister register) {
        this.register = register;
    }

    /** Whether {@code staff} has a meeting at all. */
    static boolean has(StaffMember staff) {
        return staff.unit() != null && (Meeting.isSenior(staff) || Meeting.isPractitioner(staff));
    }

    /**
     * Whom {@code staff} meets: practitioners by name, in the order of the alphabet and no other; seniors with those of
     * their own team first.
     */
    List<StaffMember> others(StaffMember staff) {
        @Nullable String unit = staff.unit();
        if (unit == null) {
            return List.of();
        }
        if (!Meeting.isSenior(staff)) {
            return register.seniorsOf(unit, Objects.requireNonNullElse(staff.team(), ""));
        }
        return register.all().stream()
                .filter(member -> Meeting.isPractitioner(member) && unit.equals(member.unit()))
                .sorted(Comparator.comparing(StaffMember::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(StaffMember::id))
                .toList();
    }

    /** The meeting of {@code staff} with the member of staff of this number; empty where they do not meet. */
    Optional<Meeting> with(StaffMember staff, long other) {
        return others(staff).stream()
                .filter(member -> member.id() == other)
                .findFirst()
                .map(member -> Meeting.isSenior(staff)
                        ? new Meeting(member, staff, staff)
                        : new Meeting(staff, member, staff));
    }

    /** The meeting of a practitioner with the senior of their team, or with nobody where the unit has no senior. */
    Meeting first(StaffMember practitioner) {
        return new Meeting(
                practitioner, others(practitioner).stream().findFirst().orElse(null), practitioner);
    }
}
