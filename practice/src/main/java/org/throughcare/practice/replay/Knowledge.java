package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.terms.Party;

/** When one party learns what from a record: by its own visibility, or because an entry is disclosed to it. */
final class Knowledge {
    private final Party party;
    private final List<Entry> entries;
    private final NavigableSet<Instant> instants = new TreeSet<>();

    Knowledge(Party party, List<Entry> entries) {
        this.party = party;
        this.entries = entries;
        for (Entry entry : entries) {
            Instant own = entry.visibility().since().get(party);
            if (own != null) {
                instants.add(own);
            }
            if (entry.fact() instanceof Disclosed share && share.to() == party) {
                instants.add(entry.times().received());
            }
        }
    }

    /** The instants at which something becomes known after {@code from}, up to and including {@code until}. */
    NavigableSet<Instant> between(Instant from, Instant until) {
        return new TreeSet<>(instants.subSet(from, false, until, true));
    }

    /** The next instant after {@code now} at which the record itself says that something becomes known. */
    Instant after(Instant now) {
        Instant next = instants.higher(now);
        return next == null ? Standing.NEVER : next;
    }

    /** Those of {@code arrived} that the party is said to have known at {@code steppedTo} or before, when they had not come. */
    Set<EntryId> late(Set<EntryId> arrived, Instant steppedTo) {
        Set<EntryId> late = new HashSet<>();
        if (arrived.isEmpty()) {
            return late;
        }
        Map<EntryId, Instant> disclosed = disclosures();
        for (Entry entry : entries) {
            if (arrived.contains(entry.id())) {
                Instant known = Stops.earlier(entry.visibility().since().get(party), disclosed.get(entry.id()));
                if (entry.fact() instanceof Disclosed share && share.to() == party) {
                    known = Stops.earlier(known, entry.times().received());
                }
                if (known != null && !known.isAfter(steppedTo)) {
                    late.add(entry.id());
                }
            }
        }
        return late;
    }

    private Map<EntryId, Instant> disclosures() {
        Map<EntryId, Instant> disclosed = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.fact() instanceof Disclosed share && share.to() == party) {
                disclosed.merge(
                        share.entry(), entry.times().received(), (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return disclosed;
    }
}
