package org.throughcare.practice.recall.measures;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;

/**
 * A recall that was asked for, as measures need it. It names nobody.
 *
 * @param person a number that tells people apart
 * @param number which of the person's recalls, from 1
 * @param unit the unit that held the case then, or null where the record does not say
 * @param grade the post that asked, or null where the record does not say
 * @param level the level of risk of serious harm at the decision, or at the request while there is none; null where nobody
 *     had recorded one
 * @param force the police force that was asked to arrest, or null
 * @param course when it came by each milestone
 */
public record MeasuredRecall(
        long person,
        int number,
        @Nullable String unit,
        @Nullable String grade,
        @Nullable RiskLevel level,
        @Nullable String force,
        RecallCourse course) {
    /** The same as far as it had come at {@code instant}. */
    MeasuredRecall until(Instant instant) {
        return new MeasuredRecall(person, number, unit, grade, level, force, course.until(instant));
    }

    /** When the clock of signing began: the recall is one of that month. */
    public Instant from() {
        return Objects.requireNonNull(course.signingFrom());
    }
}
