package org.throughcare.service.access.acts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One emergency opening of a case.
 *
 * @param id its number
 * @param grant the grant that it made
 * @param person the case
 * @param crn the number it was opened by
 * @param staff who opened it
 * @param why why it could not wait
 * @param reason what they wrote
 * @param openedAt when
 * @param until until when it is, or was, open
 * @param often whether they had opened many cases so before
 * @param told who was told, or null where nobody could be
 * @param reviewDue by when it must be reviewed
 * @param escalatedTo who was told that it had not been, or null
 * @param review what came of the review, or null
 */
public record Emergency(
        long id,
        long grant,
        long person,
        String crn,
        long staff,
        EmergencyReason why,
        String reason,
        Instant openedAt,
        Instant until,
        boolean often,
        @Nullable Long told,
        Instant reviewDue,
        @Nullable Long escalatedTo,
        @Nullable Review review) {
    /**
     * What came of a review.
     *
     * @param by who reviewed it; never the one who opened the case
     * @param at when
     * @param finding what they found
     * @param note what they base it on
     */
    public record Review(long by, Instant at, EmergencyFinding finding, String note) {}
}
