package org.throughcare.service.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.RecordFact;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;

/** Keeps which records are one case in step with the links on the record. */
@Component
class CaseLinks {
    private final Subjects subjects;

    CaseLinks(Subjects subjects) {
        this.subjects = subjects;
    }

    /** Whether any of {@code added} links records or undoes a link. */
    static boolean among(List<Entry> added) {
        return added.stream()
                .anyMatch(entry ->
                        entry.fact() instanceof RecordFact.Linked || entry.fact() instanceof RecordFact.Unlinked);
    }

    /**
     * Makes every record belong to the case that the links now say, and gives the cases that this changed, other than
     * {@code person}'s own.
     */
    Set<Long> follow(CaseRecord record, List<Entry> added, java.time.Instant now) {
        Set<Subject> mentioned = new HashSet<>(record.records());
        added.forEach(entry -> {
            switch (entry.fact()) {
                case RecordFact.Linked link -> mentioned.add(link.other());
                case RecordFact.Unlinked unlink -> mentioned.add(unlink.other());
                default -> {}
            }
        });
        Set<Subject> same = Linkage.of(record.subject(), record.entries(), new KnownAt(Party.PROBATION, now));
        Set<Long> changed = new HashSet<>();
        Map<Subject, SubjectRow> rows = new HashMap<>();
        mentioned.forEach(subject -> rows.put(subject, subjects.made(subject)));
        rows.forEach((subject, row) -> {
            long belongsTo = same.contains(subject) ? record.person() : row.id();
            if (row.person() == null || row.person() != belongsTo) {
                subjects.belongs(row.id(), belongsTo);
                changed.add(row.id());
            }
        });
        changed.remove(record.person());
        return changed;
    }
}
