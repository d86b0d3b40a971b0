package org.throughcare.practice.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Looks things up by when they happened in entries that are in the order in which they happened, as a chronology gives them. */
public final class InOrder {
    private InOrder() {}

    /** Those that happened at or after {@code instant}. */
    public static <S extends Stated<?>> List<S> from(List<S> entries, Instant instant) {
        return entries.subList(countBefore(entries, instant, false), entries.size());
    }

    /** Those that happened after {@code instant}. */
    public static <S extends Stated<?>> List<S> after(List<S> entries, Instant instant) {
        return entries.subList(countBefore(entries, instant, true), entries.size());
    }

    /** Those that happened at or before {@code instant}. */
    public static <S extends Stated<?>> List<S> until(List<S> entries, Instant instant) {
        return entries.subList(0, countBefore(entries, instant, true));
    }

    /** The last that happened at or before {@code instant}. */
    public static <S extends Stated<?>> Optional<S> lastAt(List<S> entries, Instant instant) {
        List<S> until = until(entries, instant);
        return until.isEmpty() ? Optional.empty() : Optional.of(until.getLast());
    }

    /** The first that happened after {@code instant}. */
    public static <S extends Stated<?>> Optional<S> firstAfter(List<S> entries, Instant instant) {
        List<S> after = after(entries, instant);
        return after.isEmpty() ? Optional.empty() : Optional.of(after.getFirst());
    }

    private static int countBefore(List<? extends Stated<?>> entries, Instant instant, boolean orAt) {
        int low = 0;
        int high = entries.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = entries.get(middle).occurred().compareTo(instant);
            if (order < 0 || (orAt && order == 0)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
