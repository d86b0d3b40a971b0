package org.throughcare.service.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A case on a list, with how many duties of one party are open on it.
 *
 * @param person the number of the case
 * @param summary what lists need of it
 * @param open its open duties, whoever was asked
 * @param overdue those of them that are past their time
 * @param firstDue when the first of them is, or was, due; null where none is open
 */
public record ListedCase(
        long person,
        CaseSummary summary,
        int open,
        int overdue,
        @Nullable Instant firstDue) {}
