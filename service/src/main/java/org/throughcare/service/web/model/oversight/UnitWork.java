package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;

/**
 * What is open in a unit by part of the work, kind and age: totals of the unit, and no names (A6).
 *
 * @param unit the unit
 * @param now the instant it holds for
 * @param cases how many cases of the unit the reader may see
 * @param parts what is open, in the order in which a sentence goes
 */
public record UnitWork(String unit, Instant now, int cases, List<Part> parts) {
    /**
     * A part of the work.
     *
     * @param name what it is called
     * @param kinds what is open of it, in the order of what is asked
     */
    public record Part(String name, List<Kind> kinds) {
        public Part {
            kinds = List.copyOf(kinds);
        }
    }

    /**
     * One kind of duty.
     *
     * @param asks what it asks
     * @param later due after today
     * @param today due later today
     * @param week past its time by up to a week
     * @param older past its time by more
     */
    public record Kind(String asks, int later, int today, int week, int older) {
        /** All of them. */
        public int all() {
            return later + today + week + older;
        }
    }

    public UnitWork {
        parts = List.copyOf(parts);
    }

    /** Every kind together, under the name {@code asks}. */
    public Kind total(String asks) {
        return parts.stream()
                .flatMap(part -> part.kinds().stream())
                .reduce(
                        new Kind(asks, 0, 0, 0, 0),
                        (sum, kind) -> new Kind(
                                asks,
                                sum.later() + kind.later(),
                                sum.today() + kind.today(),
                                sum.week() + kind.week(),
                                sum.older() + kind.older()));
    }
}
