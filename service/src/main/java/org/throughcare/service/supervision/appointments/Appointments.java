package org.throughcare.service.supervision.appointments;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementActionTaken;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;

/** The appointments of a case, and which of them still wait for something. */
public final class Appointments {
    private static final Comparator<Stated<AppointmentArranged>> BY_TIME =
            Comparator.comparing(arranged -> arranged.fact().at());

    private final CasePicture picture;
    private final Instant now;

    public Appointments(CasePicture picture, Instant now) {
        this.picture = picture;
        this.now = now;
    }

    /** Those with no outcome and not cancelled, the earliest first. */
    public List<Stated<AppointmentArranged>> open() {
        Set<EntryId> done = new HashSet<>();
        picture.contact().attended().stream()
                .map(kept -> kept.fact().arranged())
                .filter(Objects::nonNull)
                .forEach(done::add);
        picture.contact().missed().stream()
                .map(missed -> missed.fact().arranged())
                .filter(Objects::nonNull)
                .forEach(done::add);
        picture.all(AppointmentCancelled.class)
                .forEach(cancelled -> done.add(cancelled.fact().arranged()));
        return picture.all(AppointmentArranged.class).stream()
                .filter(arranged -> !done.contains(arranged.id()))
                .sorted(BY_TIME)
                .toList();
    }

    /** Those whose time has come, the latest first. */
    public List<Stated<AppointmentArranged>> awaitingOutcome() {
        return open().reversed().stream()
                .filter(arranged -> !arranged.fact().at().isAfter(now))
                .toList();
    }

    /** The next one. */
    public Optional<Stated<AppointmentArranged>> next() {
        return open().stream()
                .filter(arranged -> arranged.fact().at().isAfter(now))
                .findFirst();
    }

    /** Where the last one that was arranged is, or was. */
    public Optional<String> usualPlace() {
        return picture.all(AppointmentArranged.class).reversed().stream()
                .flatMap(arranged -> Optional.ofNullable(arranged.fact().place()).stream())
                .findFirst();
    }

    /** Absences that nobody has judged, the latest first. */
    public List<Stated<AppointmentMissed>> unjudged() {
        Set<EntryId> judged = new HashSet<>();
        picture.all(AbsenceJudged.class).forEach(one -> judged.add(one.fact().absence()));
        return picture.contact().missed().reversed().stream()
                .filter(missed -> !judged.contains(missed.id()))
                .toList();
    }

    /** The one that the entry {@code id} arranged. */
    Optional<Stated<AppointmentArranged>> arranged(String id) {
        return picture.all(AppointmentArranged.class).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }

    /** The last that was arranged. */
    Optional<Stated<AppointmentArranged>> last() {
        return picture.chronology().last(AppointmentArranged.class);
    }

    /** What the record says became of it: that they came, did not come, or that it will not take place. */
    Optional<Stated<?>> outcome(Stated<AppointmentArranged> arranged) {
        return Stream.of(
                        of(picture.contact().attended(), one -> one.arranged(), arranged),
                        of(picture.contact().missed(), one -> one.arranged(), arranged),
                        of(picture.all(AppointmentCancelled.class), AppointmentCancelled::arranged, arranged))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static <F extends Fact> Optional<Stated<?>> of(
            List<Stated<F>> all, Function<F, @Nullable EntryId> about, Stated<AppointmentArranged> arranged) {
        return all.stream()
                .filter(one -> arranged.id().equals(about.apply(one.fact())))
                .<Stated<?>>map(one -> one)
                .findFirst();
    }

    /** The judgement of an absence, the last where there are several. */
    Optional<Stated<AbsenceJudged>> judgement(EntryId absence) {
        return picture.all(AbsenceJudged.class).reversed().stream()
                .filter(one -> one.fact().absence().equals(absence))
                .findFirst();
    }

    /** The absence that the entry {@code id} records. */
    Optional<Stated<AppointmentMissed>> absence(String id) {
        return picture.contact().missed().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }

    /** The letters and other steps about the contact that the entry {@code failure} records, in their order. */
    List<Stated<?>> steps(EntryId failure) {
        return picture.chronology().all().stream()
                .filter(stated -> switch (stated.fact()) {
                    case WarningIssued letter -> failure.equals(letter.failure());
                    case EnforcementActionTaken taken -> failure.equals(taken.failure());
                    default -> false;
                })
                .toList();
    }
}
