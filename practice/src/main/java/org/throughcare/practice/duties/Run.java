package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Stated;

/**
 * Causes that belong to one duty: from the first of them until an act answers them all. A cause known after the answer
 * begins the next run.
 *
 * @param causes in the order in which they became known
 * @param answer the act that answered them, or null while none has
 * @param after the act that answered the run before, without which these causes would belong to that one; null for the
 *     first run
 */
public record Run(
        List<Stated<?>> causes,
        @Nullable Stated<?> answer,
        @Nullable Stated<?> after) {
    private static final Comparator<Stated<?>> BY_KNOWLEDGE =
            Comparator.<Stated<?>, Instant>comparing(Stated::known).thenComparing(Stated::entry, Entry.ORDER);

    /** Cuts {@code causes} into runs at {@code answers}; an answer counts only for causes known before it. */
    public static List<Run> cut(Collection<? extends Stated<?>> causes, Collection<? extends Stated<?>> answers) {
        if (causes.isEmpty()) {
            return List.of();
        }
        List<Stated<?>> open = new ArrayList<>(causes);
        open.sort(BY_KNOWLEDGE);
        List<Stated<?>> acts = new ArrayList<>(answers);
        acts.sort(BY_KNOWLEDGE);
        List<Run> runs = new ArrayList<>();
        Stated<?> before = null;
        while (!open.isEmpty()) {
            Instant first = open.getFirst().known();
            Stated<?> answer = acts.stream()
                    .filter(act -> act.known().isAfter(first))
                    .findFirst()
                    .orElse(null);
            List<Stated<?>> mine = new ArrayList<>();
            for (Stated<?> cause : open) {
                if (answer == null || cause.known().isBefore(answer.known())) {
                    mine.add(cause);
                }
            }
            runs.add(new Run(List.copyOf(mine), answer, before));
            before = answer;
            open = new ArrayList<>(open.subList(mine.size(), open.size()));
        }
        return runs;
    }

    /** The episode of a duty on this run: named by its first cause, so that later causes never change it. */
    public Episode episode(String what) {
        return Episode.of(what, causes.getFirst());
    }

    /** The causes, and before them the act that closed the run before: everything that makes this a run of its own. */
    public List<Stated<?>> basis() {
        List<Stated<?>> basis = new ArrayList<>();
        if (after != null) {
            basis.add(after);
        }
        basis.addAll(causes);
        return basis;
    }

    /** When the first cause became known. */
    public Instant began() {
        return causes.getFirst().known();
    }
}
