package org.throughcare.practice.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.allocation.AllocationFact.StaffAbsent;
import org.throughcare.practice.allocation.AllocationFact.UnitStaffing;
import org.throughcare.practice.allocation.AllocationFact.WorkloadMeasured;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;

/** The workload and staffing on record, by when they stood (R111, N11). */
public final class Circumstances {
    private Circumstances() {}

    /** Everything on record up to {@code until}, oldest first. */
    public static List<Circumstance> of(Collection<Entry> entries, Instant until) {
        List<Circumstance> all = new ArrayList<>();
        Chronology chronology = Chronology.known(entries, new KnownAt(Party.PROBATION, until));
        for (Stated<?> stated : chronology.all()) {
            switch (stated.fact()) {
                case UnitStaffing staffing ->
                    all.add(one(
                            stated,
                            "staffing of " + staffing.unit(),
                            "At " + staffing.unit() + " " + staffing.staffInPost() + " of the staff were in post"));
                case WorkloadMeasured workload ->
                    all.add(one(
                            stated,
                            "workload of " + workload.of(),
                            "The workload of " + workload.of() + " stood at " + workload.workload()));
                case StaffAbsent absent ->
                    all.add(new Circumstance(
                            stated.id(),
                            start(absent.from()),
                            absent.to() == null ? null : start(absent.to().plusDays(1)),
                            "absence of " + absent.who(),
                            absent.who() + " was away (" + stated.cited() + ")."));
                default -> {}
            }
        }
        return all;
    }

    private static Circumstance one(Stated<?> stated, String of, String sentence) {
        return new Circumstance(stated.id(), stated.known(), null, of, sentence + " (" + stated.cited() + ").");
    }

    /** What stood at {@code instant}: the latest word on each unit and post up to then. */
    public static List<Circumstance> at(List<Circumstance> all, Instant instant) {
        Map<String, Circumstance> latest = new LinkedHashMap<>();
        for (Circumstance circumstance : all) {
            Instant end = circumstance.to();
            if (!circumstance.from().isAfter(instant) && (end == null || end.isAfter(instant))) {
                latest.put(circumstance.of(), circumstance);
            }
        }
        return List.copyOf(latest.values());
    }

    private static Instant start(LocalDate date) {
        return date.atStartOfDay(London.ZONE).toInstant();
    }
}
