package org.throughcare.practice.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;

/**
 * Something that speaks for the person: it stands beside what speaks against them, never instead of it (A1).
 *
 * @param kind what it is
 * @param count how many entries say so
 * @param last the last of them
 */
public record Strength(Kind kind, int count, Stated<?> last) {
    /** What can be a strength. */
    public enum Kind {
        WORK,
        ATTAINMENT,
        APPOINTMENTS_KEPT,
        TREATMENT_ATTENDED
    }

    /** Those on record at {@code instant}; of appointments and treatment those of {@code recent} before it. */
    public static List<Strength> in(CasePicture picture, Instant instant, Duration recent) {
        Instant since = instant.minus(recent);
        List<Strength> strengths = new ArrayList<>();
        List<Stated<Employment>> work = picture.all(Employment.class);
        if (!work.isEmpty() && work.getLast().fact().change() != Change.ENDED) {
            strengths.add(new Strength(Kind.WORK, 1, work.getLast()));
        }
        add(strengths, Kind.ATTAINMENT, picture.all(Attainment.class));
        add(
                strengths,
                Kind.APPOINTMENTS_KEPT,
                picture.all(AppointmentAttended.class).stream()
                        .filter(kept ->
                                kept.fact().complied() && kept.occurred().isAfter(since))
                        .toList());
        add(
                strengths,
                Kind.TREATMENT_ATTENDED,
                picture.all(TreatmentSession.class).stream()
                        .filter(session ->
                                session.fact().attended() && session.occurred().isAfter(since))
                        .toList());
        strengths.sort(Comparator.comparing(Strength::kind));
        return strengths;
    }

    private static void add(List<Strength> strengths, Kind kind, List<? extends Stated<?>> stated) {
        if (!stated.isEmpty()) {
            strengths.add(new Strength(kind, stated.size(), stated.getLast()));
        }
    }
}
