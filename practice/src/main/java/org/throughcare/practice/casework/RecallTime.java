package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationBegun;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.measures.MeasuredRecall;
import org.throughcare.practice.recall.measures.Milestone;
import org.throughcare.practice.recall.measures.ReadingCourse;
import org.throughcare.practice.recall.measures.RecallCourse;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.RiskLevel;

/**
 * A recall with its times, and what stood beside it when it was asked for (R68-R72).
 *
 * @param number which of the person's recalls, from 1
 * @param course when it came by each milestone
 * @param holder whom the case was allocated to when signing began, or null
 * @param unit the unit that the record names then, or null
 * @param asked the system or post that put on record what began the clock of signing, or null
 * @param level the level of risk of serious harm at the decision, or at the request while there is none, or null
 * @param force the police force that was asked to arrest, or null
 */
public record RecallTime(
        int number,
        RecallCourse course,
        @Nullable String holder,
        @Nullable String unit,
        @Nullable String asked,
        @Nullable RiskLevel level,
        @Nullable String force) {

    /** Every recall of the case, oldest first. */
    public static List<RecallTime> of(CasePicture picture) {
        List<RecallTime> times = new ArrayList<>();
        Instant after = Instant.MIN;
        for (Recall recall : RecallPart.of(picture).recalls()) {
            times.add(of(picture, recall, after, times.size() + 1));
            after = recall.moves().getLast().entry().occurred();
        }
        return times;
    }

    /** As measures need it, of the person with this number; {@code unit} is where the case was then. */
    public MeasuredRecall measured(long person, @Nullable String heldIn) {
        return new MeasuredRecall(person, number, heldIn, asked, level, force, course);
    }

    private static RecallTime of(CasePicture picture, Recall recall, Instant after, int number) {
        RecallCourse course = ReadingCourse.of(
                recall,
                opened(picture, recall, after),
                picture.all(ArrestedOnRecall.class).stream()
                        .map(Stated::occurred)
                        .toList());
        Instant from = course.signingFrom();
        Instant then = from == null ? recall.began() : from;
        Optional<Allocated> holder = picture.holding().heldAt(then).map(Stated::fact);
        Instant decided = course.at(Milestone.DECIDED).orElse(then);
        return new RecallTime(
                number,
                course,
                holder.map(Allocated::to).orElse(null),
                holder.flatMap(held -> Optional.ofNullable(held.unit()))
                        .or(() -> InOrder.until(picture.all(CaseHeld.class), then).stream()
                                .flatMap(held -> Optional.ofNullable(held.fact().unit()).stream())
                                .reduce((_, later) -> later))
                        .orElse(null),
                asked(recall, from),
                picture.risk()
                        .levelAt(decided)
                        .map(Stated::fact)
                        .map(RoshRecorded::overall)
                        .orElse(null),
                recall.last(LicenceRevoked.class)
                        .flatMap(revoked -> Optional.ofNullable(revoked.fact().force()))
                        .orElse(null));
    }

    /**
     * When what gave cause to consider it happened: the first absence on this licence and since the recall before that nobody
     * judged acceptable; of those that the consideration cites, where it cites any; without one the first sign it cites.
     */
    private static @Nullable Instant opened(CasePicture picture, Recall recall, Instant after) {
        Instant release = picture.licencePeriods().stream()
                .map(licence -> licence.release().occurred())
                .filter(at -> !at.isAfter(recall.began()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        Instant since = release.isAfter(after) ? release : after;
        Set<EntryId> cited = new HashSet<>();
        recall.all(ConsiderationBegun.class)
                .forEach(begun -> cited.addAll(begun.fact().signs()));
        Set<EntryId> accepted = new HashSet<>();
        for (Stated<AbsenceJudged> judged : picture.all(AbsenceJudged.class)) {
            if (judged.fact().acceptable()) {
                accepted.add(judged.fact().absence());
            } else {
                accepted.remove(judged.fact().absence());
            }
        }
        List<Stated<AppointmentMissed>> absences = picture.contact().missed().stream()
                .filter(absence -> !accepted.contains(absence.id())
                        && !absence.occurred().isBefore(since)
                        && !absence.occurred().isAfter(recall.began()))
                .toList();
        return absences.stream()
                .filter(absence -> cited.contains(absence.id()))
                .findFirst()
                .<Stated<?>>map(absence -> absence)
                .or(() -> picture.chronology().all().stream()
                        .filter(entry -> cited.contains(entry.id())
                                && !entry.occurred().isBefore(since)
                                && !entry.occurred().isAfter(recall.began()))
                        .<Stated<?>>map(entry -> entry)
                        .findFirst())
                .or(() -> absences.stream().<Stated<?>>map(absence -> absence).findFirst())
                .map(Stated::occurred)
                .orElse(null);
    }

    private static @Nullable String asked(Recall recall, @Nullable Instant from) {
        return Stream.<Stated<?>>concat(
                        Stream.concat(recall.all(RecallInitiated.class), recall.all(ConsiderationPassed.class)),
                        recall.all(RecallDecided.class))
                .filter(entry -> entry.occurred().equals(from))
                .map(entry -> entry.entry().provenance().source().system())
                .filter(system -> !system.isBlank())
                .findFirst()
                .orElse(null);
    }
}
