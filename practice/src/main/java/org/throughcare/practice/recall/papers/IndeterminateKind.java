package org.throughcare.practice.recall.papers;

/** The kinds of indeterminate sentence. */
public enum IndeterminateKind {
    LIFE,

    /** Imprisonment for public protection. */
    IPP,

    /** Detention for public protection. */
    DPP,

    /** Detention at His Majesty's pleasure. */
    DHMP
}
