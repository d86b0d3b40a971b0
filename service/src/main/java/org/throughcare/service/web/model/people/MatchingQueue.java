package org.throughcare.service.web.model.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Pagination;

/**
 * Records that came from elsewhere and belong to no case yet, the one with the most waiting on it first.
 *
 * @param waiting one page of them
 * @param pages where in the list the reader is
 * @param now the instant the list holds for
 */
public record MatchingQueue(List<Waiting> waiting, Pagination pages, Instant now) {
    /**
     * A record without a case.
     *
     * @param id its number
     * @param source who sent it, in words
     * @param name the name on it
     * @param born the birth date on it, or null
     * @param since when the first of its messages came
     * @param messages how many messages wait for it
     * @param candidates how many people on the record it could be
     */
    public record Waiting(
            long id,
            String source,
            String name,
            @Nullable LocalDate born,
            Instant since,
            int messages,
            int candidates) {}

    public MatchingQueue {
        waiting = List.copyOf(waiting);
    }
}
