package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.person.PersonFact.SubstanceUse;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;
import org.throughcare.practice.treatment.TreatmentFact.TreatmentSession;

/**
 * Something on the record that points down, shown beside what points up whichever level is set (A1). It proves nothing by
 * itself and changes no level.
 *
 * @param kind what it is
 * @param entries the entries that say so, oldest first; never empty
 */
public record EasingSign(Kind kind, List<Stated<?>> entries) {
    private static final Set<Change> GOES_ON = Set.of(Change.BEGAN, Change.PRESENT);
    private static final String NOTHING_FOUND = "negative";

    /** What can point down. */
    public enum Kind {
        /** Appointments kept one after the other since the last absence. */
        APPOINTMENTS_KEPT,
        /** Sessions of treatment attended one after the other since the last one missed. */
        TREATMENT_ATTENDED,
        /** Tests that found nothing since the last one that did. */
        TESTS_NEGATIVE,
        /** Work or training that goes on. */
        WORK,
        /** Training, work or a qualification gained in custody. */
        LEARNED_IN_CUSTODY,
        /** Use of alcohol or drugs that ended. */
        SUBSTANCE_USE_ENDED,
        /** An address that was verified. */
        ADDRESS_VERIFIED
    }

    public EasingSign {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing on the record says so");
        }
    }

    /** When the last of the entries happened. */
    public Instant last() {
        return entries.getLast().occurred();
    }

    /** The same as far as it happened after {@code instant}; empty where none of it did. */
    public Optional<EasingSign> after(Instant instant) {
        List<Stated<?>> later = entries.stream()
                .filter(stated -> stated.occurred().isAfter(instant))
                .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(new EasingSign(kind, later));
    }

    /** What points down in {@code picture}, in the order of the kinds. */
    public static List<EasingSign> in(CasePicture picture) {
        List<EasingSign> signs = new ArrayList<>();
        add(signs, Kind.APPOINTMENTS_KEPT, kept(picture));
        List<Stated<TreatmentSession>> sessions = picture.all(TreatmentSession.class);
        add(
                signs,
                Kind.TREATMENT_ATTENDED,
                unbroken(sessions, session -> session.fact().attended()));
        add(
                signs,
                Kind.TESTS_NEGATIVE,
                unbroken(
                        picture.all(DrugTest.class),
                        test -> test.fact().result().toLowerCase(Locale.ROOT).startsWith(NOTHING_FOUND)));
        add(
                signs,
                Kind.WORK,
                newest(
                        picture.all(Employment.class),
                        work -> GOES_ON.contains(work.fact().change())));
        add(signs, Kind.LEARNED_IN_CUSTODY, picture.all(Attainment.class));
        add(
                signs,
                Kind.SUBSTANCE_USE_ENDED,
                newest(picture.all(SubstanceUse.class), use -> use.fact().change() == Change.ENDED));
        add(
                signs,
                Kind.ADDRESS_VERIFIED,
                newest(
                        picture.all(AddressRecorded.class),
                        address -> address.fact().state() == AddressState.VERIFIED));
        return List.copyOf(signs);
    }

    private static List<Stated<AppointmentAttended>> kept(CasePicture picture) {
        List<Stated<AppointmentAttended>> attended = picture.contact().missed().isEmpty()
                ? picture.contact().attended()
                : InOrder.after(
                        picture.contact().attended(),
                        picture.contact().missed().getLast().occurred());
        return unbroken(attended, appointment -> appointment.fact().complied());
    }

    /** Those at the end of the list for which it holds without a break. */
    private static <S extends Stated<?>> List<S> unbroken(List<S> entries, Predicate<S> holds) {
        int from = entries.size();
        while (from > 0 && holds.test(entries.get(from - 1))) {
            from--;
        }
        return entries.subList(from, entries.size());
    }

    /** The last one, if it holds for that. */
    private static <S extends Stated<?>> List<S> newest(List<S> entries, Predicate<S> holds) {
        return entries.isEmpty() || !holds.test(entries.getLast()) ? List.of() : List.of(entries.getLast());
    }

    private static void add(List<EasingSign> signs, Kind kind, List<? extends Stated<?>> entries) {
        if (!entries.isEmpty()) {
            signs.add(new EasingSign(kind, List.copyOf(entries)));
        }
    }
}
