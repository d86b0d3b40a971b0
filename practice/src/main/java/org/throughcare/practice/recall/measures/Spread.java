package org.throughcare.practice.recall.measures;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How long something took, of many. Those still open are counted with their age so far, as "at least", and never dropped
 * (R70): a quartile or median lies between what it is if every open one ended now and what it is if none ever did.
 *
 * @param over how many are over
 * @param open how many are not
 * @param lower a quarter took no longer
 * @param median half took no longer
 * @param upper three quarters took no longer
 * @param average the average of those that are over, or null where none is; the open ones would make it longer
 * @param oldest the age of the oldest open one, or null where none is open
 */
public record Spread(
        int over,
        int open,
        Bounds lower,
        Bounds median,
        Bounds upper,
        @Nullable Duration average,
        @Nullable Duration oldest) {
    private static final int QUARTERS = 4;

    /**
     * The spread of {@code over}, how long each took, and {@code open}, how old each is.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Spread of(Collection<Duration> over, Collection<Duration> open) {
        if (over.isEmpty() && open.isEmpty()) {
            throw new IllegalArgumentException("there is no spread of nothing");
        }
        List<Duration> least =
                Stream.concat(over.stream(), open.stream()).sorted().toList();
        List<Duration> ended = over.stream().sorted().toList();
        return new Spread(
                over.size(),
                open.size(),
                bounds(least, ended, 1),
                bounds(least, ended, 2),
                bounds(least, ended, 3),
                ended.isEmpty()
                        ? null
                        : ended.stream().reduce(Duration.ZERO, Duration::plus).dividedBy(ended.size()),
                open.stream().max(Duration::compareTo).orElse(null));
    }

    /** All of them. */
    public int all() {
        return over + open;
    }

    /**
     * The quarter that {@code quarters} of all are no longer than: the middle of the two at the border where they divide
     * evenly. Those that never end stand after all others.
     */
    private static Bounds bounds(List<Duration> least, List<Duration> ended, int quarters) {
        List<Integer> places = places(least.size(), quarters);
        return new Bounds(middle(least, places), places.getLast() < ended.size() ? middle(ended, places) : null);
    }

    private static List<Integer> places(int all, int quarters) {
        int whole = all * quarters / QUARTERS;
        List<Integer> places = new ArrayList<>();
        if (all * quarters % QUARTERS == 0) {
            places.add(whole - 1);
        }
        places.add(whole);
        return places;
    }

    private static Duration middle(List<Duration> sorted, List<Integer> places) {
        return places.stream()
                .map(sorted::get)
                .reduce(Duration.ZERO, Duration::plus)
                .dividedBy(places.size());
    }
}
