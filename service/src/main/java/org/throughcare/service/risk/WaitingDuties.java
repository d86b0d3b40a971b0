package org.throughcare.service.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.allocation.AllocationFact;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.replay.Joined;
import org.throughcare.practice.risk.RiskFact;
import org.throughcare.practice.risk.assessment.AssessmentFact;
import org.throughcare.practice.sentence.SentenceFact;
import org.throughcare.service.cases.CaseDuties;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.cases.Reader;
import org.throughcare.service.cases.RolesAsked;
import org.throughcare.service.cases.SeenCase;
import org.throughcare.service.store.CaseDuty;

/** What of a case waits to be weighed. */
@Component
class WaitingDuties {
    private static final String WHOLE_RECORD = "POSSIBLE_UNDER_RATING";

    private final CaseDuties duties;

    WaitingDuties(CaseDuties duties) {
        this.duties = duties;
    }

    /** The one due first first. */
    List<Waiting> of(SeenCase seen) {
        return duties.open(seen).stream()
                .filter(duty -> DutyAnswers.isWeighed(duty.duty()))
                .map(duty -> waiting(seen, duty))
                .toList();
    }

    private static Waiting waiting(SeenCase seen, CaseDuty duty) {
        Reader reader = seen.reader();
        Set<EntryId> evidence =
                duty.duty().evidence().stream().map(Joined::entry).collect(Collectors.toSet());
        List<Stated<?>> entries = seen.open().stream()
                .filter(stated -> evidence.contains(stated.id())
                        && waits(stated.fact(), duty.duty().card().kind()))
                .toList();
        return new Waiting(
                duty,
                entries,
                RolesAsked.of(duty.duty()).stream()
                        .filter(reader.staff().post().roles()::contains)
                        .findFirst()
                        .orElse(null),
                !entries.isEmpty() && entries.stream().allMatch(stated -> reader.reads(stated.entry())));
    }

    /** Who holds the case, what was answered before and the level on record are grounds of a duty, but nothing that waits. */
    private static boolean waits(Fact fact, String kind) {
        return switch (fact) {
            case AllocationFact _, RecordFact _, RiskFact _, AssessmentFact _ -> false;
            case SentenceFact _ -> kind.equals(WHOLE_RECORD);
            default -> true;
        };
    }
}
