package org.throughcare.commands.background;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.throughcare.commands.background.Stay.Place;
import org.throughcare.practice.custody.CustodyFact.Adjudication;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;

/** How large the generated caseload came out, to be held against what is published. */
final class Volumes {
    /** What is counted. */
    enum Of {
        PEOPLE,
        ENTRIES,
        FIRST_RELEASES,
        RECALLS,
        ADJUDICATIONS,
        APPOINTMENTS,
        ABSENCES
    }

    private static final double MINUTES_A_YEAR = 365.25 * 24 * 60;

    private final Map<Of, Long> counts = new EnumMap<>(Of.class);
    private final Map<Place, Long> minutes = new EnumMap<>(Place.class);

    /** Counts one life, between {@code from} and {@code to}. */
    void count(Life life, Instant from, Instant to) {
        boolean any = false;
        for (Stay stay : life.course().stays()) {
            Instant begins = stay.from().isBefore(from) ? from : stay.from();
            Instant ends = stay.to().isAfter(to) ? to : stay.to();
            if (begins.isBefore(ends)) {
                any = true;
                minutes.merge(stay.place(), Duration.between(begins, ends).toMinutes(), Long::sum);
            }
        }
        if (any) {
            add(Of.PEOPLE);
        }
        for (Entry entry : life.notes().entries()) {
            if (!Notes.known(entry).isBefore(from)) {
                count(entry);
            }
        }
    }

    private void count(Entry entry) {
        add(Of.ENTRIES);
        switch (entry.fact()) {
            case Released released when released.preReleaseAssessment() == null -> add(Of.FIRST_RELEASES);
            case LicenceRevoked _ -> add(Of.RECALLS);
            case Adjudication _ -> add(Of.ADJUDICATIONS);
            case AppointmentAttended _ -> add(Of.APPOINTMENTS);
            case AppointmentMissed _ -> {
                add(Of.APPOINTMENTS);
                add(Of.ABSENCES);
            }
            default -> {}
        }
    }

    private void add(Of what) {
        counts.merge(what, 1L, Long::sum);
    }

    void add(Volumes other) {
        other.counts.forEach((what, count) -> counts.merge(what, count, Long::sum));
        other.minutes.forEach((place, count) -> minutes.merge(place, count, Long::sum));
    }

    long of(Of what) {
        return counts.getOrDefault(what, 0L);
    }

    /** The years that people spent in a place. */
    double years(Place place) {
        return minutes.getOrDefault(place, 0L) / MINUTES_A_YEAR;
    }
}
