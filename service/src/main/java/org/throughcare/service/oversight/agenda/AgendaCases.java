package org.throughcare.service.oversight.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.DutyAnswers;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.AnsweredDuties;
import org.throughcare.service.store.CaseDuty;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.store.OpenDuties;
import org.throughcare.service.store.QueuedDuty;
import org.throughcare.service.store.Records;
import org.throughcare.service.work.DutiesPutOff;

/**
 * Reads the cases of a practitioner that both who meet may open as a whole. Both see the same: what only one of them may open
 * is on neither page, and nothing says that it is not there.
 */
@Component
class AgendaCases {
    private final Caseload caseload;
    private final CaseAccess access;
    private final Records records;
    private final AnsweredDuties answered;
    private final DutiesPutOff putOff;
    private final Transactions transactions;

    AgendaCases(
            Caseload caseload,
            CaseAccess access,
            Records records,
            AnsweredDuties answered,
            DutiesPutOff putOff,
            Transactions transactions) {
        this.caseload = caseload;
        this.access = access;
        this.records = records;
        this.answered = answered;
        this.putOff = putOff;
        this.transactions = transactions;
    }

    /** By name, in the running transaction on behalf of the one of the two who looks. */
    List<AgendaCase> of(Meeting meeting, Instant now, Instant since) {
        Map<Long, CaseSummary> summaries = summaries(meeting, now);
        Map<Long, List<QueuedDuty>> open = open(summaries.keySet(), now);
        Map<Long, List<CaseDuty>> inTime =
                answered
                        .inTime(summaries.keySet(), Party.PROBATION, Meeting.SENIORS, DutyAnswers.weighed(), since)
                        .stream()
                        .filter(duty -> !duty.duty().card().shadow())
                        .collect(Collectors.groupingBy(CaseDuty::person));
        Map<Long, Map<Integer, Integer>> times = putOff.times(summaries.keySet());
        List<AgendaCase> cases = new ArrayList<>();
        summaries.forEach((person, summary) -> picture(person, now)
                .map(picture -> new AgendaCase(
                        person,
                        summary,
                        picture,
                        open.getOrDefault(person, List.of()),
                        times.getOrDefault(person, Map.of()),
                        inTime.getOrDefault(person, List.of())))
                .ifPresent(cases::add));
        cases.sort(Comparator.<AgendaCase, String>comparing(one -> one.summary().name(), String.CASE_INSENSITIVE_ORDER)
                .thenComparingLong(AgendaCase::person));
        return cases;
    }

    private Map<Long, CaseSummary> summaries(Meeting meeting, Instant now) {
        CasesOf of = new CasesOf.Holder(meeting.practitioner().code());
        Map<Long, CaseSummary> summaries = new TreeMap<>();
        for (ListedCase one : caseload.listed(of, Party.PROBATION, now)) {
            summaries.put(one.person(), one.summary());
        }
        keepOpen(meeting.practitioner(), summaries);
        @Nullable StaffMember senior = meeting.senior();
        if (senior != null) {
            keepOpen(senior, summaries);
        }
        return summaries;
    }

    private void keepOpen(StaffMember staff, Map<Long, CaseSummary> summaries) {
        Map<Long, Access> decided = access.of(staff, summaries.keySet());
        summaries.keySet().removeIf(person -> !(decided.get(person) instanceof Access.Open open && open.whole()));
    }

    private Map<Long, List<QueuedDuty>> open(Set<Long> persons, Instant now) {
        Map<Long, List<QueuedDuty>> open = new HashMap<>();
        if (persons.isEmpty()) {
            return open;
        }
        OpenDuties asked = OpenDuties.at(now, Party.PROBATION, Set.of());
        caseload.queue(asked, new CasesOf.These(persons), 0, persons.size())
                .forEach(queued -> open.computeIfAbsent(queued.duty().person(), _ -> new ArrayList<>())
                        .add(queued));
        return open;
    }

    private Optional<CasePicture> picture(long person, Instant now) {
        transactions.reads(person);
        return records.of(person).map(record -> picture(record, new KnownAt(Party.PROBATION, now)));
    }

    private static CasePicture picture(CaseRecord record, KnownAt view) {
        List<Entry> linked = Linkage.entriesOf(record.subject(), record.entries(), view);
        return CasePicture.of(Party.PROBATION, Chronology.ofSorted(linked, view));
    }
}
