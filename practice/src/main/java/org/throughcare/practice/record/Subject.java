package org.throughcare.practice.record;

/**
 * What an entry is about. It never changes: a source's record of a person, or a staff post, team or unit. Which records
 * are one person is itself an entry ({@link RecordFact.Linked}).
 *
 * @param kind what sort of thing it is
 * @param id the source's own identifier; never empty
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
    /** The sorts of subject. */
    public enum Kind {
        PERSON,
        POST,
        TEAM,
        UNIT
    }

    public Subject {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a subject needs an id");
        }
    }

    @Override
    public int compareTo(Subject other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return kind + ":" + id;
    }
}
