package org.throughcare.service.web.model.supervision;

import java.time.Instant;
import java.util.List;

/**
 * Those who live or are expected at approved premises: whoever is out in the hours of curfew first.
 *
 * @param premises their name
 * @param now the instant the page holds for
 */
public record ResidentsPage(String premises, List<One> residents, Instant now) {
    /** How urgent a standing is, most urgent first. */
    public enum Colour {
        RED("red"),
        YELLOW("yellow"),
        BLUE("blue"),
        GREEN("green"),
        GREY("grey");

        private final String tag;

        Colour(String tag) {
            this.tag = tag;
        }

        /** The colour of its tag. */
        public String tag() {
            return tag;
        }
    }

    /**
     * One resident.
     *
     * @param standing in, out, out in the hours of curfew, expected or to come, in words
     * @param since since when, or the day on which they are expected; empty where nothing says so
     * @param until the day on which they are expected to leave
     * @param keyWorker empty where nobody is named
     * @param notes what waits for staff besides; empty for nothing
     * @param act what can be recorded with one click; empty for nothing
     * @param key what a retry of that is known by
     */
    public record One(
            String crn,
            String name,
            String standing,
            Colour colour,
            String since,
            String until,
            String keyWorker,
            String notes,
            String act,
            String key) {}

    public ResidentsPage {
        residents = List.copyOf(residents);
    }
}
