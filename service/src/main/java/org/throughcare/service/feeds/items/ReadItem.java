package org.throughcare.service.feeds.items;

import java.util.List;
import org.throughcare.commands.document.Problem;
import org.throughcare.service.feeds.facts.Lane;

/** One item of a delivery, read. */
public sealed interface ReadItem {
    /** What the answer calls it: its own id, or for an event one made from what identifies it; empty when it has none. */
    String id();

    /**
     * Nothing is wrong with it.
     *
     * @param id what the answer calls it
     * @param kind the type of the event, or the kind of the fact
     * @param lane where it waits
     * @param key what identifies it within its source: the same key is the same item
     * @param body all of it, written the same way whatever its white space: the same key with another body is another matter
     * @param filed what it adds, record by record; never empty
     */
    record Ready(String id, String kind, Lane lane, String key, String body, List<Filed> filed) implements ReadItem {
        public Ready {
            filed = List.copyOf(filed);
        }
    }

    /**
     * It cannot be used, and nothing of it is.
     *
     * @param id what the answer calls it
     * @param problems everything that is wrong with it, by path
     */
    record Declined(String id, List<Problem> problems) implements ReadItem {
        public Declined {
            problems = List.copyOf(problems);
        }
    }
}
