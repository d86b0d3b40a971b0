package org.throughcare.service.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;

/**
 * A wish to add to the record of one case.
 *
 * @param about the record that the entries are about, or the one whose case they belong to
 * @param entries what to add; of {@code about}, of records that are one person with it, or of posts, teams and units
 * @param key what a retry is known by
 * @param expected how many entries the case had when the change was made, or null where that does not matter
 * @param act what the audit calls it, such as {@code RECORD_CONTACT}
 * @param route by which way it came, such as a page or a feed
 */
public record Append(
        Subject about,
        List<Entry> entries,
        CommandKey key,
        @Nullable Long expected,
        String act,
        String route) {
    public Append {
        entries = List.copyOf(entries);
        if (entries.isEmpty()) {
            throw new IllegalArgumentException("nothing is to be added to the record of " + about);
        }
    }
}
