package org.throughcare.practice.supervision.compliance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.ActivityRequired;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.terms.London;

/**
 * The days of an activity requirement. What the court set is the most that can be asked; a day counts once however many
 * activities it held.
 *
 * @param required the entry that says how many days at most
 * @param done the days on which an activity was attended and complied with
 * @param ahead the days still to come on which one is arranged
 */
public record ActivityDays(Stated<ActivityRequired> required, Set<LocalDate> done, Set<LocalDate> ahead) {
    /** Of the last requirement known; empty where none is. */
    public static Optional<ActivityDays> of(Chronology known, Instant now) {
        return known.last(ActivityRequired.class)
                .map(required ->
                        new ActivityDays(required, done(known, required.date()), ahead(known, required.date(), now)));
    }

    private static Set<LocalDate> done(Chronology known, LocalDate from) {
        Set<LocalDate> done = new TreeSet<>();
        for (Stated<AppointmentAttended> kept : known.of(AppointmentAttended.class)) {
            boolean counts = kept.fact().appointment() == AppointmentKind.ACTIVITY
                    && kept.fact().complied()
                    && kept.fact().sentHome() != SentHome.SERVICE;
            if (counts && !kept.date().isBefore(from)) {
                done.add(kept.date());
            }
        }
        return done;
    }

    private static Set<LocalDate> ahead(Chronology known, LocalDate from, Instant now) {
        Set<EntryId> off = new HashSet<>();
        known.of(AppointmentCancelled.class)
                .forEach(cancelled -> off.add(cancelled.fact().arranged()));
        Set<LocalDate> ahead = new TreeSet<>();
        for (Stated<AppointmentArranged> arranged : known.of(AppointmentArranged.class)) {
            LocalDate on = arranged.fact().at().atZone(London.ZONE).toLocalDate();
            boolean counts = arranged.fact().appointment() == AppointmentKind.ACTIVITY
                    && arranged.fact().at().isAfter(now)
                    && !off.contains(arranged.id());
            if (counts && !on.isBefore(from)) {
                ahead.add(on);
            }
        }
        return ahead;
    }

    /** How many days can still be asked beyond those done; 0 or more. */
    public int left() {
        return Math.max(0, required.fact().days() - done.size());
    }
}
