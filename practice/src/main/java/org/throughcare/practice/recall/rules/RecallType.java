package org.throughcare.practice.recall.rules;

/** What can be decided about a recall. */
public enum RecallType {
    /** For a number of days, after which the person is released again. */
    FIXED_TERM,

    /** Until release is directed or the sentence ends. */
    STANDARD,

    /** The person stays in the community. Always possible. */
    NO_RECALL
}
