package org.throughcare.service.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
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
    private final RecordWriting records;
    private final CaseProjection projection;
    private final AuditLog audit;
    private final Transactions transactions;
    private final InstantSource clock;

    Appending(
            CommandKeys keys,
            RecordWriting records,
            CaseProjection projection,
            AuditLog audit,
            Transactions transactions,
            InstantSource clock) {
        this.keys = keys;
        this.records = records;
        this.projection = projection;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what {@code append} asks for, once. */
    public AppendOutcome append(Append append) {
        return transactions.computing(
                () -> keys.answered(append.key()).orElseGet(() -> overtakenOr(append, List.of(append))));
    }

    /**
     * What was answered to those of {@code commands} that came before. Whoever else gives one of them waits until the running
     * transaction has ended.
     */
    public Map<CommandKey, AppendOutcome> answered(Collection<CommandKey> commands) {
        return transactions.computing(() -> keys.answered(commands));
    }

    /**
     * Adds what all of them ask for, in their order; those of one case are one act, from which its duties are stepped once.
     *
     * @param fresh asked for with {@link #answered} in this transaction and not answered before; they expect nothing
     * @return what became of each
     */
    public Map<CommandKey, Appended> together(List<Append> fresh) {
        if (fresh.stream().anyMatch(append -> append.expected() != null)) {
            throw new IllegalArgumentException("what is added together with others expects nothing");
        }
        return fresh.isEmpty() ? Map.of() : transactions.computing(() -> added(fresh, records.locked(fresh)));
    }

    private AppendOutcome overtakenOr(Append append, List<Append> alone) {
        Map<Subject, SubjectRow> rows = records.locked(alone);
        Optional<Overtaken> overtaken = overtaken(append, person(append, rows));
        return overtaken.isPresent()
                ? overtaken.get()
                : added(alone, rows).values().iterator().next();
    }

    private Optional<Overtaken> overtaken(Append append, long person) {
        Long expected = append.expected();
        if (expected == null) {
            return Optional.empty();
        }
        long now = projection.sequence(person);
        return now == expected ? Optional.empty() : Optional.of(new Overtaken(now));
    }

    private static long person(Append append, Map<Subject, SubjectRow> rows) {
        SubjectRow about = rows.get(append.about());
        if (about == null || about.person() == null) {
            throw new IllegalArgumentException(append.about() + " is not the record of a person");
        }
        return about.person();
    }

    private static SubjectRow named(long person, Map<Subject, SubjectRow> rows) {
        return rows.values().stream()
                .filter(row -> row.id() == person)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the case " + person + " was erased"));
    }

    private Map<CommandKey, Appended> added(List<Append> appends, Map<Subject, SubjectRow> rows) {
        Map<Long, List<Append>> cases = new LinkedHashMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Append append : appends) {
            cases.computeIfAbsent(person(append, rows), person -> new ArrayList<>())
                    .add(append);
            entries.addAll(append.entries());
        }
        Instant now = clock.instant();
        Map<Subject, List<Written>> written = new HashMap<>(records.write(entries, rows));
        Map<CommandKey, Appended> answers = new LinkedHashMap<>();
        cases.forEach((person, own) -> answers.putAll(followed(named(person, rows), own, written, now)));
        keys.keep(answers, now);
        return answers;
    }

    private Map<CommandKey, Appended> followed(
            SubjectRow person, List<Append> own, Map<Subject, List<Written>> written, Instant now) {
        List<Entry> entries =
                own.stream().flatMap(append -> append.entries().stream()).toList();
        CaseProjection.Followed followed = projection.added(person, entries, now);
        List<Written> all = new ArrayList<>();
        for (Entry entry : entries) {
            List<Written> of = written.remove(entry.subject());
            all.addAll(of == null ? List.of() : of);
        }
        all.addAll(followed.written());
        Append first = own.getFirst();
        audit.record(AuditedAct.of(now, first.act(), person.id(), first.route()).writing(all));
        Map<CommandKey, Appended> answers = new LinkedHashMap<>();
        for (Append append : own) {
            List<EntryId> ids = append.entries().stream().map(Entry::id).toList();
            answers.put(append.key(), new Appended(person.id(), followed.sequence(), ids, false));
        }
        return answers;
    }
}
