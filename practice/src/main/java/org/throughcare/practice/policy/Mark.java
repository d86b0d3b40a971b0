package org.throughcare.practice.policy;

/** How far a figure can be relied on. Shown wherever the figure is shown. */
public enum Mark {
    /** Fixed by an Act or a statutory instrument. */
    STATUTE,
    /** Stated in published policy, guidance or a form. */
    POLICY,
    /** Observed in the past: an average, a median. Never a target. */
    REPORTED,
    /** Recalled from published policy and not checked against its text: a default to be confirmed. */
    UNVERIFIED,
    /** Chosen by this project: a default to be confirmed. */
    ASSUMED
}
