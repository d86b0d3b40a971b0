package org.throughcare.practice.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;

/**
 * Contact with the person as known.
 *
 * @param missed absences, oldest first
 * @param attended appointments kept, oldest first
 */
public record ContactPart(List<Stated<AppointmentMissed>> missed, List<Stated<AppointmentAttended>> attended) {
    /** Folded from what is known. */
    public static ContactPart of(Chronology chronology) {
        return new ContactPart(chronology.of(AppointmentMissed.class), chronology.of(AppointmentAttended.class));
    }

    /** The first appointment kept after {@code instant}. */
    public Optional<Stated<AppointmentAttended>> firstAttendedAfter(Instant instant) {
        return InOrder.firstAfter(attended, instant);
    }

    /** Whether any appointment was kept from {@code from} on and before {@code until}. */
    public boolean attendedBetween(Instant from, Instant until) {
        List<Stated<AppointmentAttended>> kept = InOrder.from(attended, from);
        return !kept.isEmpty() && kept.getFirst().occurred().isBefore(until);
    }
}
