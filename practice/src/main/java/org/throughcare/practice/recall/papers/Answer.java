package org.throughcare.practice.recall.papers;

import java.util.List;

/**
 * One question of a paper and what stands beside it.
 *
 * @param question which question, in lower case with hyphens; it belongs to its section
 * @param standing whether it was answered
 * @param columns what the rows of a table are called, or empty where the values are no rows
 * @param values what was answered, in order; empty unless {@code ANSWERED}, and empty there too for "none"
 */
public record Answer(String question, Standing standing, List<String> columns, List<Value> values) {
    /** Whether a question was answered. */
    public enum Standing {
        ANSWERED,

        /** Other answers make the question void; it is printed as not applicable. */
        NOT_APPLICABLE,

        /** It may be left open, and was. */
        NOT_GIVEN,

        /** It must be answered, and nobody has. */
        UNANSWERED
    }

    public Answer {
        columns = List.copyOf(columns);
        values = List.copyOf(values);
        if (standing != Standing.ANSWERED && !values.isEmpty()) {
            throw new IllegalArgumentException("what is not answered has no values: " + question);
        }
    }

    boolean isMissing() {
        return standing == Standing.UNANSWERED;
    }
}
