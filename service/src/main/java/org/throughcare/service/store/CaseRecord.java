package org.throughcare.service.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.record.Visibility.Clearance;
import org.throughcare.practice.terms.Party;

/**
 * Everything on record about one person.
 *
 * @param person the number of the case
 * @param subject the record the case is named after
 * @param records every record that a link has ever made one with it
 * @param entries their entries, in the order in which they fold; what a party knew of them at an instant is for its picture to say
 * @param sequence how many entries there are: what a change must still find when it was made on what is shown here
 */
public record CaseRecord(long person, Subject subject, List<Subject> records, List<Entry> entries, long sequence) {
    private static final KnownAt WHOLE = new KnownAt(Party.PROBATION, Instant.MAX);

    public CaseRecord {
        records = List.copyOf(records);
        entries = List.copyOf(entries);
    }

    /** The records that are one person with it by the links that probation knows of and nobody has undone, itself included. */
    public Set<Subject> linked() {
        return Linkage.of(subject, entries, WHOLE);
    }

    /** The entries of those records. */
    public List<Entry> ofLinked() {
        return Linkage.entriesOf(subject, entries, WHOLE);
    }

    /** Which of its entries everybody in the case may read: those that ask for no clearance (R33). */
    Predicate<EntryId> openToAll() {
        Set<EntryId> open = entries.stream()
                .filter(entry -> entry.visibility().clearance() == Clearance.NONE)
                .map(Entry::id)
                .collect(Collectors.toSet());
        return open::contains;
    }
}
