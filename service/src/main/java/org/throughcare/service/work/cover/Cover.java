package org.throughcare.service.work.cover;

import java.time.Instant;

/**
 * That one member of staff covers for another. The cases stay allocated to the one who is away.
 *
 * @param id its number
 * @param covered the number of the one who is away
 * @param code what the cases of that one are allocated by
 * @param name that one's name
 * @param cover the number of the one who covers
 * @param coverName that one's name
 * @param starts from when
 * @param ends until when, exclusive
 * @param note what the cover should know; may be empty
 */
public record Cover(
        long id,
        long covered,
        String code,
        String name,
        long cover,
        String coverName,
        Instant starts,
        Instant ends,
        String note) {
    /** Whether it stands at {@code now}. */
    public boolean standsAt(Instant now) {
        return !now.isBefore(starts) && now.isBefore(ends);
    }
}
