package org.throughcare.service.web.model.feeds;

import java.time.Instant;
import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * Messages that could not be taken in as they stood, oldest first. Nothing of them is on any case.
 *
 * @param waiting one page of them
 * @param pages where in the list the reader is
 * @param now the instant the list holds for
 */
public record Quarantine(List<Held> waiting, Pagination pages, Instant now) {
    /**
     * A message that is held back.
     *
     * @param id its number
     * @param source who sent it, in words
     * @param kind what kind of message it says it is
     * @param received when it came
     * @param why why it was not taken in, in one sentence
     */
    public record Held(long id, String source, String kind, Instant received, String why) {}

    public Quarantine {
        waiting = List.copyOf(waiting);
    }
}
