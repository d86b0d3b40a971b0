package org.throughcare.service.papers;

/** What stands at the head of every page of a paper. */
public enum Marking {
    /** Nothing. */
    NONE,

    /** The person is given it. */
    DISCLOSED,

    /** Not disclosed to the person. */
    SENSITIVE,

    /** Not signed; it stands across every page too. */
    DRAFT;

    /** Whether its words stand across the page. */
    boolean across() {
        return this == DRAFT;
    }
}
