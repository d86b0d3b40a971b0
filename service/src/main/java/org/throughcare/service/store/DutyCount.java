package org.throughcare.service.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many open duties a list of cases has.
 *
 * @param cases how many cases are on the list
 * @param overdue duties past their time
 * @param today duties due later today
 * @param later duties due after today
 * @param next when the next of them that is not past its time is due, or null for none
 */
public record DutyCount(
        int cases,
        int overdue,
        int today,
        int later,
        @Nullable Instant next) {
    /** All of them. */
    public int all() {
        return overdue + today + later;
    }
}
