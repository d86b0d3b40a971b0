package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * Emergency openings in the reader's unit: those that wait for a review, the one due first first, and those reviewed,
 * newest first.
 *
 * @param waiting not yet reviewed; all of them
 * @param reviewed reviewed; one page of them
 * @param pages where in the reviewed ones the reader is
 * @param now the instant the list holds for
 */
public record BreakGlassUses(List<BreakGlassUse> waiting, List<BreakGlassUse> reviewed, Pagination pages, Instant now) {
    public BreakGlassUses {
        waiting = List.copyOf(waiting);
        reviewed = List.copyOf(reviewed);
    }
}
