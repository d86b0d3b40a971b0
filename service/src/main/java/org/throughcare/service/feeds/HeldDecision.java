package org.throughcare.service.feeds;

/** What a person can do with an item that is held. */
public enum HeldDecision {
    /** Take it in, as something else than what came before under its key. */
    TAKEN_IN,
    /** Leave it out. */
    SET_ASIDE
}
