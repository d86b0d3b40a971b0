package org.throughcare.service.store;

import java.util.List;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;

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
    public CaseRecord {
        records = List.copyOf(records);
        entries = List.copyOf(entries);
    }
}
