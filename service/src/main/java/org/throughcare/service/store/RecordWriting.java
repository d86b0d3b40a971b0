package org.throughcare.service.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.Ledger;
import org.throughcare.service.audit.Written;

/** Holds the records that are added to until the transaction ends, and writes their entries. */
@Component
class RecordWriting {
    private final Subjects subjects;
    private final EntryLog log;
    private final Remembered remembered;

    RecordWriting(Subjects subjects, EntryLog log, Remembered remembered) {
        this.subjects = subjects;
        this.log = log;
        this.remembered = remembered;
    }

    /** The records that these are about, and their cases, held in one order for everybody and read as they then are. */
    Map<Subject, SubjectRow> locked(Collection<Append> appends) {
        Set<Subject> named = new LinkedHashSet<>();
        appends.forEach(append -> {
            named.add(append.about());
            append.entries().forEach(entry -> named.add(entry.subject()));
        });
        Set<Long> ids = new TreeSet<>();
        subjects.made(named).values().forEach(row -> {
            ids.add(row.id());
            if (row.person() != null) {
                ids.add(row.person());
            }
        });
        Map<Subject, SubjectRow> locked = new HashMap<>();
        subjects.locked(ids).forEach(row -> locked.put(row.subject(), row));
        return locked;
    }

    /** Writes {@code entries} in their order; gives what was written of each subject. */
    Map<Subject, List<Written>> write(List<Entry> entries, Map<Subject, SubjectRow> rows) {
        Map<SubjectRow, List<Entry>> bySubject = new LinkedHashMap<>();
        for (Entry entry : entries) {
            SubjectRow row = rows.get(entry.subject());
            if (row == null) {
                throw new IllegalStateException(entry.subject() + " was erased");
            }
            bySubject.computeIfAbsent(row, subject -> new ArrayList<>()).add(entry);
        }
        Map<Subject, List<Written>> written = new HashMap<>();
        Map<Long, Long> last = new HashMap<>();
        log.append(bySubject).forEach((row, bodies) -> {
            List<Written> own = new ArrayList<>();
            bodies.forEach(
                    body -> own.add(Written.of(Ledger.ENTRY, row.id(), row.lastSequence() + own.size() + 1, body)));
            written.put(row.subject(), own);
            last.put(row.id(), row.lastSequence() + bodies.size());
        });
        subjects.counted(last);
        bySubject.forEach(remembered::appended);
        return written;
    }
}
