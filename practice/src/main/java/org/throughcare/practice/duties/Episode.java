package org.throughcare.practice.duties;

import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/**
 * What a duty is about: this sentence, this licence, this recall, this order, this absence. With the kind it is the
 * identity of a duty.
 *
 * @param what the sort of episode, in lower case
 * @param of the entry that began it, or the case itself
 */
public record Episode(String what, String of) implements Comparable<Episode> {
    /** The case as a whole. */
    public static final Episode CASE = new Episode("case", "");

    /** The episode that {@code entry} began. */
    public static Episode of(String what, Stated<?> entry) {
        return of(what, entry.id());
    }

    /** The episode that the entry of this id began. */
    public static Episode of(String what, EntryId entry) {
        return new Episode(what, entry.value());
    }

    @Override
    public int compareTo(Episode other) {
        int byWhat = what.compareTo(other.what);
        return byWhat != 0 ? byWhat : of.compareTo(other.of);
    }

    @Override
    public String toString() {
        return of.isEmpty() ? what : what + ":" + of;
    }
}
