package org.throughcare.practice.record;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One fact about one subject with its times and provenance. Never updated: a correction is a new entry that supersedes
 * an old one.
 *
 * @param id what it is cited by
 * @param subject what it is about
 * @param fact what it states
 * @param times when it happened, was recorded and was received
 * @param provenance who says so
 * @param visibility who may see it, from when
 * @param supersedes the entry it corrects, or null
 */
public record Entry(
        EntryId id,
        Subject subject,
        Fact fact,
        Times times,
        Provenance provenance,
        Visibility visibility,
        @Nullable EntryId supersedes) {

    /** The order in which entries fold: by when it occurred, then when it was recorded, then id; never by arrival. */
    public static final Comparator<Entry> ORDER = Comparator.comparing(
                    (Entry entry) -> entry.times().occurred().standIn())
            .thenComparing(entry -> entry.times().recorded().standIn())
            .thenComparing(Entry::id);

    public Entry {
        if (id.equals(supersedes)) {
            throw new IllegalArgumentException("entry " + id + " supersedes itself");
        }
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
