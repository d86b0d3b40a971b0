package org.throughcare.service.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;

/**
 * Where a case stands and how contact goes, as far as probation knew at the instant of the summary. Only instants are kept:
 * how long ago something is, or whether an appointment has passed since, is said by whoever reads it.
 *
 * @param state where the person stands between court and the end of supervision
 * @param last the last appointment that had come, whether or not anything is on record of it, or null
 * @param ahead appointments arranged and not cancelled that had not come yet, the nearest first
 * @param failures when the person did not come or did not comply, without absences that were judged acceptable, oldest first
 * @param kept when the person came and complied, oldest first, the last hundred
 * @param released when the licence that runs began, or null where none runs
 * @param seenSinceRelease whether an appointment was kept since then
 * @param recallRunning whether a recall was begun and neither withdrawn, decided against nor over
 * @param tagAwaited whether a tag was ordered for this licence and none was fitted since
 * @param addressLost whether the last that is known of where they live is that they lost it
 * @param planned what was last planned for a weekend or holiday, or null
 * @param diary appointments arranged and not called off: those to come and the last that had come, the earliest first; none
 *     in a summary from before diaries were kept
 */
public record CaseStanding(
        SupervisionState state,
        @Nullable Appointment last,
        List<Appointment> ahead,
        List<Instant> failures,
        List<Instant> kept,
        @Nullable Instant released,
        boolean seenSinceRelease,
        boolean recallRunning,
        boolean tagAwaited,
        boolean addressLost,
        @Nullable Planned planned,
        List<InDiary> diary) {
    /** What came of an appointment. */
    public enum Outcome {
        KEPT,
        DID_NOT_COMPLY,
        MISSED
    }

    /**
     * One appointment.
     *
     * @param at when
     * @param kind what for
     * @param outcome what came of it, or null where nothing is on record
     */
    public record Appointment(
            Instant at, AppointmentKind kind, @Nullable Outcome outcome) {}

    /**
     * An appointment as it stands in a diary.
     *
     * @param id the entry that arranged it
     * @param at when
     * @param kind what for
     * @param form by which way, or null where nobody said
     * @param minutes how long, or null where nobody said
     * @param outcome what came of it, or null where nothing is on record
     */
    public record InDiary(
            String id,
            Instant at,
            AppointmentKind kind,
            @Nullable MeetingForm form,
            @Nullable Integer minutes,
            @Nullable Outcome outcome) {}

    /**
     * What whoever is on call needs to know.
     *
     * @param at when it was planned
     * @param plan what was planned, and by whom
     */
    public record Planned(Instant at, WeekendPlanned plan) {}

    public CaseStanding {
        ahead = List.copyOf(ahead);
        failures = List.copyOf(failures);
        kept = List.copyOf(kept);
        diary = List.copyOf(diary);
    }

    /** The last appointment that has come by {@code now}, or null. */
    public @Nullable Appointment lastBy(Instant now) {
        Appointment passed = last;
        for (Appointment one : ahead) {
            if (!one.at().isAfter(now)) {
                passed = one;
            }
        }
        return passed;
    }

    /** The next appointment after {@code now}, or null where none is arranged. */
    public @Nullable Appointment nextAfter(Instant now) {
        return ahead.stream().filter(one -> one.at().isAfter(now)).findFirst().orElse(null);
    }
}
