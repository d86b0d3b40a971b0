package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;

/**
 * What is open in a unit by kind and age: totals of the unit, and no names (A6).
 *
 * @param unit the unit
 * @param now the instant it holds for
 * @param cases how many cases of the unit the reader may see
 * @param kinds what is open, in the order of what is asked
 */
public record UnitWork(String unit, Instant now, int cases, List<Kind> kinds) {
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
        kinds = List.copyOf(kinds);
    }

    /** Every kind together, under the name {@code asks}. */
    public Kind total(String asks) {
        return new Kind(
                asks,
                kinds.stream().mapToInt(Kind::later).sum(),
                kinds.stream().mapToInt(Kind::today).sum(),
                kinds.stream().mapToInt(Kind::week).sum(),
                kinds.stream().mapToInt(Kind::older).sum());
    }
}
