package org.throughcare.service.web.model.partners;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Pagination;

/**
 * The recalls that lie with the casework section, the oldest clock first.
 *
 * @param now the instant the page holds for
 * @param overdue how many of all of them are past their time
 */
public record RecallQueue(List<Waiting> waiting, int overdue, Instant now, Pagination pages) {
    /**
     * One of them.
     *
     * @param state where it stands, in words
     * @param next what is done next, in words; empty where it waits for others
     * @param emergency whether it was sent as an emergency
     * @param sent when it was sent, or null where the record does not say
     * @param due when the first of what the section is asked for is due, or null
     */
    public record Waiting(
            String crn,
            String name,
            String state,
            String next,
            boolean emergency,
            @Nullable Instant sent,
            @Nullable Instant due) {
        /** Whether its time is over. */
        public boolean isLate(Instant now) {
            return due != null && due.isBefore(now);
        }
    }

    public RecallQueue {
        waiting = List.copyOf(waiting);
    }
}
