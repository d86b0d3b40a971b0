package org.throughcare.service.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.Ledger;
import org.throughcare.service.audit.Written;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.AppendOutcome.Appended;
import org.throughcare.service.store.AppendOutcome.Overtaken;

/**
 * Adds to the record of a case. In the transaction that runs: the entries, what the audit keeps of them, everything that
 * is computed from them, and the events for others; either all of it stands or none.
 */
@Component
public class Appending {
    private final CommandKeys keys;
    private final Subjects subjects;
    private final EntryLog log;
    private final CaseProjection projection;
    private final AuditLog audit;
    private final Transactions transactions;
    private final InstantSource clock;

    Appending(
            CommandKeys keys,
            Subjects subjects,
            EntryLog log,
            CaseProjection projection,
            AuditLog audit,
            Transactions transactions,
            InstantSource clock) {
        this.keys = keys;
        this.subjects = subjects;
        this.log = log;
        this.projection = projection;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code append} asks for, once. */
    public AppendOutcome append(Append append) {
        return transactions.computing(() -> keys.answered(append.key()).orElseGet(() -> added(append)));
    }

    private AppendOutcome added(Append append) {
        Map<Subject, SubjectRow> rows = locked(append);
        SubjectRow about = rows.get(append.about());
        if (about == null || about.person() == null) {
            throw new IllegalArgumentException(append.about() + " is not the record of a person");
        }
        long person = about.person();
        Optional<Overtaken> overtaken = overtaken(append, person);
        if (overtaken.isPresent()) {
            return overtaken.get();
        }
        Instant now = clock.instant();
        List<Written> written = write(append.entries(), rows);
        List<Written> events = projection.added(person, append.entries(), now);
        written.addAll(events);
        audit.record(AuditedAct.of(now, append.act(), person, append.route()).writing(written));
        Appended answer = new Appended(
                person,
                projection.sequence(person),
                append.entries().stream().map(Entry::id).toList(),
                false);
        keys.keep(append.key(), answer, now);
        return answer;
    }

    private Map<Subject, SubjectRow> locked(Append append) {
        TreeSet<Long> ids = new TreeSet<>();
        Map<Subject, SubjectRow> made = new LinkedHashMap<>();
        made.put(append.about(), subjects.made(append.about()));
        append.entries().forEach(entry -> made.computeIfAbsent(entry.subject(), subjects::made));
        made.values().forEach(row -> {
            ids.add(row.id());
            if (row.person() != null) {
                ids.add(row.person());
            }
        });
        Map<Subject, SubjectRow> locked = new LinkedHashMap<>();
        subjects.locked(ids).forEach(row -> locked.put(row.subject(), row));
        return locked;
    }

    private Optional<Overtaken> overtaken(Append append, long person) {
        Long expected = append.expected();
        if (expected == null) {
            return Optional.empty();
        }
        long now = projection.sequence(person);
        return now == expected ? Optional.empty() : Optional.of(new Overtaken(now));
    }

    private List<Written> write(List<Entry> entries, Map<Subject, SubjectRow> rows) {
        Map<Subject, List<Entry>> bySubject = new LinkedHashMap<>();
        entries.forEach(entry -> bySubject
                .computeIfAbsent(entry.subject(), subject -> new ArrayList<>())
                .add(entry));
        List<Written> written = new ArrayList<>();
        bySubject.forEach((subject, own) -> {
            SubjectRow row = rows.get(subject);
            if (row == null) {
                throw new IllegalStateException(subject + " was erased");
            }
            long sequence = row.lastSequence();
            for (byte[] body : log.append(row, own)) {
                sequence++;
                written.add(Written.of(Ledger.ENTRY, row.id(), sequence, body));
            }
            subjects.counted(row.id(), sequence);
        });
        return written;
    }
}
