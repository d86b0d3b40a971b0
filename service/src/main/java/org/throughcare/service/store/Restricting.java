package org.throughcare.service.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.Written;
import org.throughcare.service.database.Transactions;

/**
 * Hides a fact of a case everywhere but in a formal review, and shows it again. Everything that is computed from the record
 * is computed anew without it, in the transaction that runs; the entry itself stays. Who may ask for this is decided
 * elsewhere.
 */
@Component
public class Restricting {
    private final JdbcClient jdbc;
    private final Subjects subjects;
    private final Records records;
    private final RestrictedEntries restricted;
    private final CaseProjection projection;
    private final Transactions transactions;
    private final AuditLog audit;

    Restricting(
            JdbcClient jdbc,
            Subjects subjects,
            Records records,
            RestrictedEntries restricted,
            CaseProjection projection,
            Transactions transactions,
            AuditLog audit) {
        this.jdbc = jdbc;
        this.subjects = subjects;
        this.records = records;
        this.restricted = restricted;
        this.projection = projection;
        this.transactions = transactions;
        this.audit = audit;
    }

    /**
     * Hides {@code entry} of the case {@code person}; hidden already, nothing changes.
     *
     * @throws IllegalArgumentException if the case has no such entry
     */
    public void restrict(long person, EntryId entry, String reason, Instant now) {
        transactions.computing(() -> {
            SubjectRow subject = subjectOf(person, entry);
            jdbc.sql("""
                            insert into restricted_entry (subject, entry_index, reason, set_by, since)
                            values (?, ?, ?, ?, ?)
                            on conflict (subject, entry_index) do update
                            set until = null, ended_by = null, reason = excluded.reason, set_by = excluded.set_by,
                                since = excluded.since
                            where restricted_entry.until is not null""")
                    .param(subject.id())
                    .param(restricted.index(entry))
                    .param(subject.key().seal("restriction", reason.getBytes(UTF_8)))
                    .param(transactions.current().name())
                    .param(Timestamp.from(now))
                    .update();
            return computedAnew(person, "FACT_RESTRICTED", now);
        });
    }

    /** Shows {@code entry} again. */
    public void lift(long person, EntryId entry, Instant now) {
        transactions.computing(() -> {
            SubjectRow subject = subjectOf(person, entry);
            jdbc.sql("""
                            update restricted_entry set until = ?, ended_by = ?
                            where subject = ? and entry_index = ? and until is null""")
                    .param(Timestamp.from(now))
                    .param(transactions.current().name())
                    .param(subject.id())
                    .param(restricted.index(entry))
                    .update();
            return computedAnew(person, "RESTRICTION_LIFTED", now);
        });
    }

    private boolean computedAnew(long person, String act, Instant now) {
        List<Written> written = projection.woken(person, now);
        audit.record(AuditedAct.of(now, act, person, "data protection").writing(written));
        return true;
    }

    private SubjectRow subjectOf(long person, EntryId id) {
        Map<Subject, SubjectRow> rows =
                subjects
                        .locked(subjects.ofCase(person).stream()
                                .map(SubjectRow::id)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(SubjectRow::subject, Function.identity()));
        Entry entry = records.inFull(person).entries().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the case has no such entry"));
        SubjectRow row = rows.get(entry.subject());
        if (row == null) {
            throw new IllegalStateException("the entry is of a record that is not part of the case");
        }
        return row;
    }
}
