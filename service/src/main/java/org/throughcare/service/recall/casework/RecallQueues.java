package org.throughcare.service.recall.casework;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.RecallPart;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.process.Recall;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.recall.partners.Desk;
import org.throughcare.service.store.Caseload;
import org.throughcare.service.store.CasesOf;
import org.throughcare.service.store.ListedCase;
import org.throughcare.service.store.Records;
import org.throughcare.service.web.Pagination;
import org.throughcare.service.web.Paths;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.partners.RecallQueue;
import org.throughcare.service.web.model.partners.RecallQueue.Waiting;

/** Lists the recalls that lie with the casework section, the oldest clock first. */
@Component
class RecallQueues {
    private static final int CASES = 25;

    private final Caseload caseload;
    private final CaseAccess access;
    private final Records records;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    RecallQueues(
            Caseload caseload,
            CaseAccess access,
            Records records,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.caseload = caseload;
        this.access = access;
        this.records = records;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The page {@code number}, from 1. */
    RecallQueue of(StaffMember staff, int number) {
        return transactions.as(staff.acting(), () -> {
            Instant now = clock.instant();
            List<ListedCase> all = open(staff, now);
            int current = Math.clamp(number, 1, Math.max(1, (all.size() + CASES - 1) / CASES));
            int from = (current - 1) * CASES;
            List<Waiting> shown = all.subList(from, Math.min(from + CASES, all.size())).stream()
                    .map(one -> waiting(one, now))
                    .toList();
            trail.leave("CASES_LISTED", null, "GET " + Paths.RECALLS + ": " + shown.size());
            int overdue = (int) all.stream().filter(one -> one.overdue() > 0).count();
            return new RecallQueue(
                    shown, overdue, now, new Pagination(current, CASES, all.size(), Paths.RECALLS + "?page="));
        });
    }

    private List<ListedCase> open(StaffMember staff, Instant now) {
        List<ListedCase> listed =
                caseload.listed(new CasesOf.Recalls(), staff.post().party(), now);
        Map<Long, Access> decided =
                access.of(staff, listed.stream().map(ListedCase::person).collect(Collectors.toSet()));
        return listed.stream()
                .filter(one -> decided.get(one.person()) instanceof Access.Open open && open.whole())
                .filter(one -> one.open() > 0)
                .sorted(Comparator.comparing(
                                RecallQueues::due, Comparator.nullsLast(Comparator.<Instant>naturalOrder()))
                        .thenComparingLong(ListedCase::person))
                .toList();
    }

    private static Instant due(ListedCase one) {
        Instant due = one.firstDue();
        return due == null ? Instant.MAX : due;
    }

    private Waiting waiting(ListedCase one, Instant now) {
        transactions.reads(one.person());
        Optional<Recall> recall = records.of(one.person())
                .flatMap(record -> RecallPart.of(Desk.told(record, now)).last());
        List<String> words = new ArrayList<>();
        recall.ifPresent(open -> words.add(open.state().inWords()));
        return new Waiting(
                one.summary().crn().orElse(""),
                one.summary().name(),
                words.isEmpty() ? Text.text("partners.queue.unknown") : words.getFirst(),
                recall.map(CaseworkRoom::next).orElse(""),
                recall.filter(Revoke::askedAsEmergency).isPresent(),
                recall.flatMap(open -> open.last(RecallSent.class))
                        .map(sent -> sent.occurred())
                        .orElse(null),
                one.firstDue());
    }
}
