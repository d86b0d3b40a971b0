package org.throughcare.practice.recall.rules;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which types of recall the law allows on what was answered, and why. It chooses none of them.
 *
 * @param types what can be decided; never without {@link RecallType#NO_RECALL}
 * @param fixedTermDays how long a fixed term would be, or null where none is allowed or its length cannot be told yet
 * @param because each reason in words
 * @param unanswered the questions still to be answered before a type can be decided
 */
public record AllowedTypes(
        Set<RecallType> types, @Nullable Integer fixedTermDays, List<String> because, List<String> unanswered) {
    public AllowedTypes {
        types = new TreeSet<>(types);
        because = List.copyOf(because);
        unanswered = List.copyOf(unanswered);
        if (!types.contains(RecallType.NO_RECALL)) {
            throw new IllegalArgumentException("a decision not to recall is always possible");
        }
    }

    static AllowedTypes compulsoryFixedTerm(int days, String because) {
        return new AllowedTypes(Set.of(RecallType.FIXED_TERM, RecallType.NO_RECALL), days, List.of(because), List.of());
    }

    static AllowedTypes compulsoryStandard(Collection<String> because) {
        return new AllowedTypes(
                Set.of(RecallType.STANDARD, RecallType.NO_RECALL), null, List.copyOf(because), List.of());
    }

    static AllowedTypes either(@Nullable Integer days, Collection<String> because) {
        return new AllowedTypes(Set.of(RecallType.values()), days, List.copyOf(because), List.of());
    }

    static AllowedTypes incomplete(@Nullable Integer days, Collection<String> unanswered) {
        return new AllowedTypes(Set.of(RecallType.NO_RECALL), days, List.of(), List.copyOf(unanswered));
    }

    /** The only type that a recall can be, where the law leaves one. */
    public Optional<RecallType> compulsory() {
        List<RecallType> recalls =
                types.stream().filter(type -> type != RecallType.NO_RECALL).toList();
        return recalls.size() == 1 ? Optional.of(recalls.getFirst()) : Optional.empty();
    }

    /** Whether a recall can be of either type, so that a reason must be typed. */
    public boolean isDiscretionary() {
        return types.contains(RecallType.FIXED_TERM) && types.contains(RecallType.STANDARD);
    }
}
