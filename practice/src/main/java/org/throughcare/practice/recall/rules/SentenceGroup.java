package org.throughcare.practice.recall.rules;

/** The kinds of sentence that the rules on the type of recall tell apart. */
public enum SentenceGroup {
    /** A determinate sentence of an adult; also adult and youth sentences together. */
    ADULT_SDS,

    /** A determinate sentence passed on a young person, who may be an adult now. */
    YOUTH_SDS,

    /** An extended sentence. */
    EXTENDED,

    /** Life, imprisonment or detention for public protection, or detention at His Majesty's pleasure. */
    INDETERMINATE
}
