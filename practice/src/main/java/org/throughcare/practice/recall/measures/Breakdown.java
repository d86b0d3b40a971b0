package org.throughcare.practice.recall.measures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Recalls cut into groups so that nothing is shown of fewer people than policy allows (A6). Smaller groups are put together,
 * and while even together they are too few the next smallest joins them, so that taking what is shown from the whole never
 * leaves a group that is too small.
 *
 * @param shown groups that are shown by their name, by name
 * @param together all others; empty where every group is shown
 */
record Breakdown(Map<String, List<MeasuredRecall>> shown, List<MeasuredRecall> together) {
    /** How many people {@code recalls} are about. */
    static int people(List<MeasuredRecall> recalls) {
        return Math.toIntExact(
                recalls.stream().mapToLong(MeasuredRecall::person).distinct().count());
    }

    /**
     * Cuts {@code recalls} by {@code name}; those without one are a group that never stands by itself.
     *
     * @param smallest the smallest number of people of whom anything is shown
     * @param kept names that never stand by themselves either, however many recalls they have
     * @return null where there is nothing to tell apart: everything would be put together
     */
    static @Nullable Breakdown of(
            List<MeasuredRecall> recalls,
            Function<MeasuredRecall, @Nullable String> name,
            int smallest,
            Set<String> kept) {
        List<MeasuredRecall> together = new ArrayList<>();
        Map<String, List<MeasuredRecall>> shown = new TreeMap<>();
        for (MeasuredRecall recall : recalls) {
            String of = name.apply(recall);
            (of == null || kept.contains(of) ? together : shown.computeIfAbsent(of, _ -> new ArrayList<>()))
                    .add(recall);
        }
        List<String> bySize = shown.keySet().stream()
                .sorted(Comparator.comparingInt((String of) -> people(shown.getOrDefault(of, List.of())))
                        .thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.toCollection(ArrayList::new));
        for (String next : bySize) {
            List<MeasuredRecall> group = shown.getOrDefault(next, List.of());
            boolean lacking = !together.isEmpty() && people(together) < smallest;
            if (lacking || people(group) < smallest) {
                together.addAll(group);
                shown.remove(next);
            }
        }
        return shown.isEmpty() ? null : new Breakdown(new LinkedHashMap<>(shown), List.copyOf(together));
    }
}
