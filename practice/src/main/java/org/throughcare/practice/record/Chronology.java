package org.throughcare.practice.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.Party;

/**
 * What one party knew at one instant: the entries known then, without those that a known correction supersedes, in the
 * order in which things happened. The same set of entries gives the same chronology whatever the order of arrival.
 */
public final class Chronology {
    private final List<Stated<?>> all;
    private final Map<Class<?>, List<Stated<?>>> byType;

    private Chronology(List<Stated<?>> all) {
        this.all = all;
        byType = new HashMap<>();
        for (Stated<?> stated : all) {
            byType.computeIfAbsent(stated.fact().getClass(), type -> new ArrayList<>(4))
                    .add(stated);
        }
    }

    /** The chronology that {@code view} gives of {@code entries}. */
    public static Chronology known(Collection<Entry> entries, KnownAt view) {
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort(Entry.ORDER);
        return ofSorted(sorted, view);
    }

    /** As {@link #known}, for entries already in {@link Entry#ORDER}: nothing is sorted again. */
    public static Chronology ofSorted(List<Entry> sorted, KnownAt view) {
        Map<EntryId, Instant> disclosed = disclosures(sorted, view);
        List<Stated<?>> known = new ArrayList<>(sorted.size());
        Set<EntryId> superseded = null;
        for (Entry entry : sorted) {
            Instant since = since(entry, view.party(), disclosed);
            if (since == null || since.isAfter(view.instant()) || !entry.fact().inCaseRecord()) {
                continue;
            }
            known.add(new Stated<>(entry, since, entry.fact()));
            if (entry.supersedes() != null) {
                superseded = superseded == null ? new HashSet<>() : superseded;
                superseded.add(entry.supersedes());
            }
        }
        if (superseded != null) {
            Set<EntryId> gone = superseded;
            known.removeIf(stated -> gone.contains(stated.id()) || stated.fact() instanceof RecordFact.Retracted);
        }
        return new Chronology(known);
    }

    private static Map<EntryId, Instant> disclosures(List<Entry> entries, KnownAt view) {
        Map<EntryId, Instant> disclosed = null;
        for (Entry entry : entries) {
            if (entry.fact() instanceof RecordFact.Disclosed share && share.to() == view.party()) {
                disclosed = disclosed == null ? new HashMap<>() : disclosed;
                disclosed.merge(share.entry(), entry.times().received(), Chronology::earlier);
            }
        }
        return disclosed == null ? Map.of() : disclosed;
    }

    private static @Nullable Instant since(Entry entry, Party party, Map<EntryId, Instant> disclosed) {
        Instant own = entry.visibility().since().get(party);
        Instant shared = disclosed.isEmpty() ? null : disclosed.get(entry.id());
        return own == null ? shared : shared == null ? own : earlier(own, shared);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Every entry known, in order. */
    public List<Stated<?>> all() {
        return all;
    }

    /** The entries whose fact is exactly of {@code type}, in order; the list is not to be changed. */
    @SuppressWarnings("unchecked")
    public <F extends Fact> List<Stated<F>> of(Class<F> type) {
        return (List<Stated<F>>) (List<?>) byType.getOrDefault(type, List.of());
    }

    /** The last entry of {@code type} by when it happened. */
    public <F extends Fact> Optional<Stated<F>> last(Class<F> type) {
        List<Stated<F>> stated = of(type);
        return stated.isEmpty() ? Optional.empty() : Optional.of(stated.getLast());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Chronology chronology && all.equals(chronology.all);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all);
    }
}
