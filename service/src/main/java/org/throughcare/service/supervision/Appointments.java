package org.throughcare.service.supervision;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;

/** The appointments of a case that still wait for something. */
final class Appointments {
    private static final Comparator<Stated<AppointmentArranged>> BY_TIME =
            Comparator.comparing(arranged -> arranged.fact().at());

    private final CasePicture picture;
    private final Instant now;

    Appointments(CasePicture picture, Instant now) {
        this.picture = picture;
        this.now = now;
    }

    /** Those with no outcome and not cancelled, the earliest first. */
    List<Stated<AppointmentArranged>> open() {
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
    List<Stated<AppointmentArranged>> awaitingOutcome() {
        return open().reversed().stream()
                .filter(arranged -> !arranged.fact().at().isAfter(now))
                .toList();
    }

    /** The next one. */
    Optional<Stated<AppointmentArranged>> next() {
        return open().stream()
                .filter(arranged -> arranged.fact().at().isAfter(now))
                .findFirst();
    }

    /** Where the last one that was arranged is, or was. */
    Optional<String> usualPlace() {
        return picture.all(AppointmentArranged.class).reversed().stream()
                .flatMap(arranged -> Optional.ofNullable(arranged.fact().place()).stream())
                .findFirst();
    }

    /** Absences that nobody has judged, the latest first. */
    List<Stated<AppointmentMissed>> unjudged() {
        Set<EntryId> judged = new HashSet<>();
        picture.all(AbsenceJudged.class).forEach(one -> judged.add(one.fact().absence()));
        return picture.contact().missed().reversed().stream()
                .filter(missed -> !judged.contains(missed.id()))
                .toList();
    }
}
