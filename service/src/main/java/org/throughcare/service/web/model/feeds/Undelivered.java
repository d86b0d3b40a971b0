package org.throughcare.service.web.model.feeds;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * Events of ours that somebody who is to be told has not taken yet, the one that has waited longest first. They are sent
 * again until they are taken. Nothing here says whom they are about.
 *
 * @param waiting one page of them
 * @param pages where in the list the reader is
 * @param behind how many more wait behind these, each for one before it about the same person or for its first turn
 * @param now the instant the list holds for
 */
public record Undelivered(List<Event> waiting, Pagination pages, long behind, Instant now) {
    /**
     * One that was not taken.
     *
     * @param type its name
     * @param since when it was to be told
     * @param tries how often it was tried
     * @param next when it is tried again
     * @param failure what the receiver answered, in a few words
     */
    public record Event(String type, Instant since, int tries, Instant next, String failure) {}

    public Undelivered {
        waiting = List.copyOf(waiting);
    }
}
