package org.throughcare.service.protection;

/** Why a person's data are erased. A reason is chosen, never typed, so that what remains of an erasure names nobody. */
public enum ErasureReason {
    /** The time that the retention schedule gives has passed. */
    RETENTION_ENDED,
    /** The data should never have been held, or may not be held any longer. */
    NOT_LAWFULLY_HELD,
    /** A court ordered it. */
    COURT_ORDER,
    /** The person asked for it and was right. */
    REQUEST_UPHELD,
    /** The record is of nobody: it was made by mistake. */
    MADE_IN_ERROR,
    /** It had been erased, and came back with an older copy of the database. */
    REPLAYED
}
