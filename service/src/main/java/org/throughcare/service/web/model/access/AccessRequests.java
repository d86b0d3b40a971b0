package org.throughcare.service.web.model.access;

import java.time.Instant;
import java.util.List;

/**
 * Requests for access that wait for the reader's answer, oldest first.
 *
 * @param waiting the requests
 * @param now the instant the list holds for
 */
public record AccessRequests(List<Waiting> waiting, Instant now) {
    /**
     * A request without an answer.
     *
     * @param id the request
     * @param crn the case
     * @param by who asks
     * @param role their role in words
     * @param unit where they work; empty where none is recorded
     * @param askedAt when they asked
     */
    public record Waiting(long id, String crn, String by, String role, String unit, Instant askedAt) {}

    public AccessRequests {
        waiting = List.copyOf(waiting);
    }
}
