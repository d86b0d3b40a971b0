package org.throughcare.practice.replay;

/** What became of a duty. Nothing here says that anybody missed anything: in a replay nobody was ever sent it (A14). */
public enum Outcome {
    /** Still open at the end of the replay. */
    OPEN,
    /** An act on the record answers it, perhaps after it was due. */
    DISCHARGED,
    /** Its episode ended with no recorded act that answers it. */
    UNANSWERED,
    /** The facts that caused it were corrected. */
    WITHDRAWN
}
