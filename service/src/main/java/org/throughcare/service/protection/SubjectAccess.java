package org.throughcare.service.protection;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.protection.Passage.Decided;
import org.throughcare.service.protection.SubjectAccessRows.Open;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.Records;

/**
 * Tells a person what is kept of them. Every passage that may say something of somebody else waits until somebody whose
 * post protects data has decided about it, and nothing leaves before all are decided.
 */
@Component
public class SubjectAccess {
    private static final Acting ANSWERING = new Acting.Engine("subject-access");
    private static final String ROUTE = "subject access";

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final SubjectAccessRows rows;
    private final Records records;
    private final CaseAccess access;
    private final RetentionSchedule schedule;
    private final AuditLog audit;
    private final InstantSource clock;

    SubjectAccess(
            Transactions transactions,
            JdbcClient jdbc,
            SubjectAccessRows rows,
            Records records,
            CaseAccess access,
            RetentionSchedule schedule,
            AuditLog audit,
            InstantSource clock) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.rows = rows;
        this.records = records;
        this.access = access;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A request without an answer yet.
     *
     * @param id its number
     * @param person the case
     * @param due by when it must be answered
     * @param passages everything that would be told, in the order in which it happened
     */
    public record Request(long id, long person, LocalDate due, List<Passage> passages) {
        public Request {
            passages = List.copyOf(passages);
        }

        /** How many passages still wait for somebody. */
        public long waiting() {
            return passages.stream().filter(Passage::waits).count();
        }
    }

    /** What can be told. */
    public sealed interface Answer {
        /** No case has this number. */
        record Unknown() implements Answer {}

        /** So many passages wait for a decision; nothing is told. */
        record Waiting(long request, long passages) implements Answer {}

        /** Everything is decided. */
        record Ready(Request request, CaseRecord record) implements Answer {}
    }

    /** The answer to the person with this case number; opens a request where none is open. */
    public Answer answer(String crn) {
        return transactions.as(ANSWERING, () -> {
            List<Long> found = records.found("CRN", crn);
            Optional<CaseRecord> record = found.size() == 1 ? records.of(found.getFirst()) : Optional.empty();
            if (record.isEmpty()) {
                return new Answer.Unknown();
            }
            Request request = request(opened(record.orElseThrow().person()), record.orElseThrow());
            return request.waiting() > 0
                    ? new Answer.Waiting(request.id(), request.waiting())
                    : new Answer.Ready(request, record.orElseThrow());
        });
    }

    /** The answer was given out; the request is closed. */
    public void given(Answer.Ready answer) {
        transactions.run(ANSWERING, () -> {
            rows.answered(answer.request().id(), clock.instant());
            audit.record(AuditedAct.of(
                    clock.instant(), "SUBJECT_ACCESS_ANSWERED", answer.request().person(), ROUTE));
        });
    }

    /**
     * An open request as {@code by} sees it. The case is opened to them for this task where it is not open already.
     *
     * @throws NotAllowed if their post does not protect data, or the case is kept from them
     */
    public Request read(StaffMember by, long request) {
        return transactions.as(by.acting(), () -> {
            Open open = taken(by, request);
            audit.record(AuditedAct.of(clock.instant(), "SUBJECT_ACCESS_READ", open.person(), ROUTE));
            return request(open, records.of(open.person()).orElseThrow());
        });
    }

    /** {@code by} decides about one passage; a later decision takes the place of an earlier one. */
    public void decide(
            StaffMember by, long request, EntryId entry, Passage.Decision decision, String shown, String reason) {
        Decided decided = new Decided(decision, shown, reason, by.username());
        transactions.run(by.acting(), () -> {
            Open open = taken(by, request);
            boolean known = records.of(open.person()).orElseThrow().entries().stream()
                    .anyMatch(one -> one.id().equals(entry) && !Disclosure.never(one));
            if (!known) {
                throw new IllegalArgumentException("the request has no such passage");
            }
            Instant now = clock.instant();
            audit.record(AuditedAct.of(now, "PASSAGE_DECIDED", open.person(), ROUTE));
            transactions.computing(() -> {
                rows.decided(open, entry, decided, now);
                return true;
            });
        });
    }

    private Open taken(StaffMember by, long request) {
        if (!by.active() || !by.post().may(Act.PROTECT_DATA)) {
            throw new NotAllowed("Only somebody whose post protects data may do this.");
        }
        Open open = rows.open(request).orElseThrow(() -> new IllegalArgumentException("there is no such open request"));
        if (!access.of(by, open.person()).isOpen()) {
            transactions.computing(() -> jdbc.sql("""
                            insert into case_grant (person, staff, basis, purpose, starts, ends)
                            values (?, ?, 'OPEN_TASK', 'to answer a subject access request', acting_now(), ?)""")
                    .param(open.person())
                    .param(by.id())
                    .param(Timestamp.from(
                            open.due().plusDays(1).atStartOfDay(London.ZONE).toInstant()))
                    .update());
        }
        if (!NeedToKnow.allows(access.of(by, open.person()), by.post(), Act.PROTECT_DATA)) {
            throw new NotAllowed("This case is kept from you; somebody else must answer the request.");
        }
        return open;
    }

    private Open opened(long person) {
        Instant now = clock.instant();
        return rows.opened(person, now, now.atZone(London.ZONE).toLocalDate().plus(schedule.answerWithin()));
    }

    private Request request(Open open, CaseRecord record) {
        Map<String, Decided> decisions = rows.decisions(open);
        List<Passage> passages = record.entries().stream()
                .filter(entry -> !Disclosure.never(entry))
                .map(entry -> passage(entry, decisions))
                .toList();
        return new Request(open.id(), open.person(), open.due(), passages);
    }

    private Passage passage(Entry entry, Map<String, Decided> decisions) {
        return new Passage(
                entry, Disclosure.text(entry), Disclosure.concerns(entry), decisions.get(rows.found(entry.id())));
    }
}
