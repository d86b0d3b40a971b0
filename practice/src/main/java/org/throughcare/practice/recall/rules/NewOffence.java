package org.throughcare.practice.recall.rules;

/** What came of a new offence for which the person is recalled. */
public enum NewOffence {
    /** There is none. */
    NO,

    /** They were charged and not convicted. */
    ONLY_CHARGED,

    /** They were charged and convicted. */
    CHARGED_AND_CONVICTED
}
