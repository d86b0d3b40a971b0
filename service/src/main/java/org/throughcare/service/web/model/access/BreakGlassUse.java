package org.throughcare.service.web.model.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One emergency opening of a case.
 *
 * @param id its number
 * @param crn the case
 * @param by who opened it
 * @param role their role in words
 * @param unit where they work; empty where none is recorded
 * @param openedAt when
 * @param until until when it is, or was, open
 * @param reason the reason they chose, in words
 * @param account what they wrote
 * @param reviewDue by when it must be reviewed
 * @param review what came of the review, or null while there is none
 */
public record BreakGlassUse(
        long id,
        String crn,
        String by,
        String role,
        String unit,
        Instant openedAt,
        Instant until,
        String reason,
        String account,
        Instant reviewDue,
        @Nullable Review review) {
    /**
     * What came of a review.
     *
     * @param by who reviewed it; never the one who opened the case
     * @param at when
     * @param finding what they found, in words
     */
    public record Review(String by, Instant at, String finding) {}
}
