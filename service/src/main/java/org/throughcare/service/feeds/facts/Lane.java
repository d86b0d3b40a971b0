package org.throughcare.service.feeds.facts;

/** Where what comes waits its turn: a flood in one lane never holds up the other (abuse case 10). */
public enum Lane {
    /** What can bear on harm. */
    URGENT,
    /** Everything else. */
    ORDINARY
}
