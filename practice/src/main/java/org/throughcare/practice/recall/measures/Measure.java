package org.throughcare.practice.recall.measures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one measure says of a month.
 *
 * @param whole of all recalls it counts, or null where they are about fewer people than anything is shown of
 * @param by the same in groups; a way of grouping that would tell nothing apart is not there
 */
public record Measure<T>(@Nullable T whole, Map<Grouping, List<Group<T>>> by) {
    /** How recalls can be told apart. */
    public enum Grouping {
        UNIT,
        FORCE,
        GRADE,
        LEVEL
    }

    /**
     * One group.
     *
     * @param name what it is called, or null for those put together because they are about too few people
     * @param figures what the measure says of it
     */
    public record Group<T>(@Nullable String name, T figures) {}

    public Measure {
        by = Map.copyOf(by);
    }

    /** The group of {@code unit} as a whole; nothing where it is not shown by its name. */
    Measure<T> only(String unit) {
        T figures = of(Grouping.UNIT).stream()
                .filter(group -> unit.equals(group.name()))
                .<@Nullable T>map(Group::figures)
                .findFirst()
                .orElse(null);
        return new Measure<>(figures, Map.of());
    }

    /** The groups of {@code grouping}; none where it would tell nothing apart. */
    public List<Group<T>> of(Grouping grouping) {
        return Optional.ofNullable(by.get(grouping)).orElse(List.of());
    }
}
