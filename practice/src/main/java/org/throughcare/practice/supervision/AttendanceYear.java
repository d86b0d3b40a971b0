package org.throughcare.practice.supervision;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.London;

/**
 * Twelve months of appointments, week by week, so that what holds and what slips is seen as a pattern and not as a count.
 * An outcome of which only the month is known belongs to no week and is left out.
 */
public final class AttendanceYear {
    /** So many weeks are a year; the last is the one that goes on. It is how much is drawn, and nothing follows from it. */
    public static final int WEEKS = 52;

    private final LocalDate first;
    private final Map<LocalDate, Map<Column, Integer>> counts = new HashMap<>();
    private final Map<EntryId, Boolean> judged = new HashMap<>();
    private final Set<EntryId> over = new HashSet<>();
    private final Set<LocalDate> outcomes = new HashSet<>();

    private enum Column {
        KEPT,
        ACCEPTABLE,
        UNACCEPTABLE,
        UNJUDGED,
        OPEN
    }

    private AttendanceYear(LocalDate today) {
        first = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    /** The weeks up to that of {@code now}, the oldest first, of what is {@code known}, in the order in which it happened. */
    public static List<AttendanceWeek> until(Instant now, Collection<? extends Stated<?>> known) {
        AttendanceYear year = new AttendanceYear(now.atZone(London.ZONE).toLocalDate());
        known.forEach(year::outcome);
        known.forEach(stated -> year.arranged(stated, now));
        return year.weeks();
    }

    private void outcome(Stated<?> stated) {
        switch (stated.fact()) {
            case AppointmentAttended came -> over(stated, came.arranged());
            case AppointmentMissed missed -> over(stated, missed.arranged());
            case AppointmentCancelled cancelled -> over.add(cancelled.arranged());
            case AbsenceJudged judgement -> judged.put(judgement.absence(), judgement.acceptable());
            default -> {}
        }
    }

    private void over(Stated<?> stated, @Nullable EntryId arranged) {
        if (arranged == null) {
            outcomes.add(stated.date());
        } else {
            over.add(arranged);
        }
    }

    private void arranged(Stated<?> stated, Instant now) {
        switch (stated.fact()) {
            case AppointmentAttended _ -> count(stated, Column.KEPT);
            case AppointmentMissed _ -> count(stated, column(judged.get(stated.id())));
            case AppointmentArranged booked -> {
                LocalDate on = booked.at().atZone(London.ZONE).toLocalDate();
                if (booked.at().isBefore(now) && !over.contains(stated.id()) && !outcomes.contains(on)) {
                    count(on, Column.OPEN);
                }
            }
            default -> {}
        }
    }

    private static Column column(@Nullable Boolean acceptable) {
        if (acceptable == null) {
            return Column.UNJUDGED;
        }
        return acceptable ? Column.ACCEPTABLE : Column.UNACCEPTABLE;
    }

    private void count(Stated<?> stated, Column column) {
        When.Precision known = stated.entry().times().occurred().precision();
        if (known == When.Precision.MINUTE || known == When.Precision.DAY) {
            count(stated.date(), column);
        }
    }

    private void count(LocalDate on, Column column) {
        LocalDate monday = on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        counts.computeIfAbsent(monday, _ -> new EnumMap<>(Column.class)).merge(column, 1, Integer::sum);
    }

    private List<AttendanceWeek> weeks() {
        List<AttendanceWeek> weeks = new ArrayList<>(WEEKS);
        for (int week = 0; week < WEEKS; week++) {
            weeks.add(week(first.plusWeeks(week)));
        }
        return weeks;
    }

    private AttendanceWeek week(LocalDate monday) {
        Map<Column, Integer> count = counts.getOrDefault(monday, Map.of());
        return new AttendanceWeek(
                monday,
                count.getOrDefault(Column.KEPT, 0),
                count.getOrDefault(Column.ACCEPTABLE, 0),
                count.getOrDefault(Column.UNACCEPTABLE, 0),
                count.getOrDefault(Column.UNJUDGED, 0),
                count.getOrDefault(Column.OPEN, 0));
    }
}
