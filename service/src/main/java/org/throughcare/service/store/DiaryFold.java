package org.throughcare.service.store;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.service.store.CaseStanding.InDiary;
import org.throughcare.service.store.CaseStanding.Outcome;

/** The appointments of a case as they stand in a diary. */
final class DiaryFold {
    /** So many that had come are kept: enough for the weeks that somebody turns back to. */
    private static final int PASSED = 12;

    private DiaryFold() {}

    static List<InDiary> of(CasePicture picture, Instant now) {
        Map<EntryId, Outcome> outcomes = outcomes(picture);
        Set<EntryId> off = new HashSet<>();
        picture.all(AppointmentCancelled.class)
                .forEach(cancelled -> off.add(cancelled.fact().arranged()));
        List<InDiary> all = picture.all(AppointmentArranged.class).stream()
                .filter(arranged -> !off.contains(arranged.id()))
                .map(arranged -> new InDiary(
                        arranged.id().value(),
                        arranged.fact().at(),
                        arranged.fact().appointment(),
                        arranged.fact().form(),
                        arranged.fact().minutes(),
                        outcomes.get(arranged.id())))
                .sorted(Comparator.comparing(InDiary::at))
                .toList();
        int passed = (int) all.stream().filter(one -> !one.at().isAfter(now)).count();
        return all.subList(Math.max(0, passed - PASSED), all.size());
    }

    private static Map<EntryId, Outcome> outcomes(CasePicture picture) {
        Map<EntryId, Outcome> outcomes = new HashMap<>();
        picture.contact()
                .attended()
                .forEach(kept -> put(
                        outcomes,
                        kept.fact().arranged(),
                        kept.fact().complied() ? Outcome.KEPT : Outcome.DID_NOT_COMPLY));
        picture.contact().missed().forEach(missed -> put(outcomes, missed.fact().arranged(), Outcome.MISSED));
        return outcomes;
    }

    private static void put(Map<EntryId, Outcome> outcomes, @Nullable EntryId arranged, Outcome outcome) {
        if (arranged != null) {
            outcomes.putIfAbsent(arranged, outcome);
        }
    }
}
