package org.throughcare.practice.record;

/**
 * What an entry is cited by.
 *
 * @param value never empty; unique within a record
 */
public record EntryId(String value) implements Comparable<EntryId> {
    public EntryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an entry needs an id");
        }
    }

    @Override
    public int compareTo(EntryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
