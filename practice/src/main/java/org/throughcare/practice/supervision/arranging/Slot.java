package org.throughcare.practice.supervision.arranging;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.terms.London;

/**
 * A time of day on a date, and the instant that it is in London.
 *
 * @param asked what the wall clock shows
 * @param at the instant; of a time that the clocks skip, the one that lies as far after the gap began
 * @param clock whether that time exists once
 */
public record Slot(LocalDateTime asked, Instant at, Clock clock) {
    /** How often a time of day occurs on its date. */
    public enum Clock {
        ONCE,
        /** The clocks go forward over it. */
        NEVER,
        /** The clocks go back over it; the first is meant. */
        TWICE
    }

    /** The slot of {@code asked}. */
    public static Slot of(LocalDateTime asked) {
        List<ZoneOffset> offsets = London.ZONE.getRules().getValidOffsets(asked);
        Clock clock = offsets.isEmpty() ? Clock.NEVER : offsets.size() == 1 ? Clock.ONCE : Clock.TWICE;
        return new Slot(asked, asked.atZone(London.ZONE).toInstant(), clock);
    }

    /**
     * A row of slots at the same time of day, {@code days} apart.
     *
     * @param count how many, 1 or more
     */
    public static List<Slot> row(LocalDateTime first, int days, int count) {
        List<Slot> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            row.add(of(first.plusDays((long) days * i)));
        }
        return row;
    }
}
