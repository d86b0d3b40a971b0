package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.keys.Keyring;

/** Finds and reads the records of cases, on behalf of whoever the transaction runs for: what they may not see is not there. */
@Component
public class Records {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Remembered remembered;
    private final Keyring keyring;
    private final RestrictedEntries restricted;

    Records(JdbcClient jdbc, Subjects subjects, Remembered remembered, Keyring keyring, RestrictedEntries restricted) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.remembered = remembered;
        this.keyring = keyring;
        this.restricted = restricted;
    }

    /** The whole record of the case {@code person}; empty where there is none, or none that may be seen. */
    public Optional<CaseRecord> of(long person) {
        if (!visible(person)) {
            return Optional.empty();
        }
        CaseRecord record = read(person);
        return Optional.of(record);
    }

    /** The cases that are found by a number of a kind, such as CRN, in its canonical form. */
    public List<Long> found(String kind, String number) {
        return jdbc.sql("""
                        select distinct s.person from identifier i join subject s on s.id = i.subject
                        where i.index = ? and i.kind = ? order by s.person""")
                .param(keyring.index(kind, number))
                .param(kind)
                .query((row, at) -> row.getLong("person"))
                .list();
    }

    /** The case that the record {@code subject} of a source is part of now. */
    public Optional<Long> caseOf(Subject subject) {
        return subjects.named(subject).flatMap(row -> Optional.ofNullable(row.person()));
    }

    /** The number that the record {@code subject} of a source has in the store: that of its case where it is one by itself. */
    public Optional<Long> numberOf(Subject subject) {
        return subjects.named(subject).map(SubjectRow::id);
    }

    private boolean visible(long person) {
        return jdbc.sql("select exists (select from case_summary where person = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /**
     * The record of a case with the facts that are restricted: for a formal review, an answer to the courts or the one who
     * restricts, and for nothing else. Whether that is what it is for is decided elsewhere.
     *
     * @throws IllegalArgumentException if there is no such case, or none that may be seen
     */
    public CaseRecord inFull(long person) {
        if (!visible(person)) {
            throw new IllegalArgumentException("there is no such case");
        }
        return whole(person);
    }

    /** Reads without asking whether the case may be seen; row-level security still has its say on what was not read before. */
    CaseRecord read(long person) {
        CaseRecord whole = whole(person);
        return new CaseRecord(
                person,
                whole.subject(),
                whole.records(),
                restricted.without(person, whole.entries()),
                whole.sequence());
    }

    private CaseRecord whole(long person) {
        List<SubjectRow> rows = subjects.ofCase(person);
        List<Entry> entries = new ArrayList<>();
        long sequence = 0;
        for (SubjectRow row : rows) {
            List<Entry> own = remembered.of(row);
            entries.addAll(own);
            sequence += row.lastSequence();
        }
        entries.sort(Entry.ORDER);
        return new CaseRecord(
                person,
                rows.getFirst().subject(),
                rows.stream().map(SubjectRow::subject).toList(),
                entries,
                sequence);
    }
}
