package org.throughcare.practice.duties;

/** The two classes of duty. */
public enum DutyClass {
    /** Policy asks for it in every such case. */
    TIMESCALE,
    /** A pattern that a person should weigh. */
    CONCERN
}
