package org.throughcare.service.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.terms.London;

/**
 * How long one category of data is kept before a person must look at it.
 *
 * @param what the data, in words
 * @param period how long after the trigger
 * @param trigger what the period is counted from
 * @param from the first day on which the rule is in force
 * @param source where it comes from
 * @param mark how far it can be relied on
 */
record RetentionRule(
        Category category, String what, Period period, Trigger trigger, LocalDate from, String source, Mark mark) {
    /** What is kept. */
    enum Category {
        CASE_RECORD,
        SUBJECT_ACCESS_ANSWER,
        VICTIM_CONTACT,
        AUDIT
    }

    /** What a period is counted from. */
    enum Trigger {
        LAST_ENTRY,
        ANSWERED,
        SUPERVISION_ENDED,
        WRITTEN
    }

    RetentionRule {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("a retention period must be longer than nothing, not " + period);
        }
    }

    /** When the period that begins at {@code trigger} is over. */
    Instant over(Instant trigger) {
        return trigger.atZone(London.ZONE).plus(period).toInstant();
    }
}
