package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;

/** What one duty rests on, and what its reason said at each time. */
final class Grounds {
    private final Map<EntryId, Joined> evidence = new LinkedHashMap<>();
    private final List<Reason> reasons = new ArrayList<>();

    Grounds() {}

    /** As it stood. */
    Grounds(RaisedDuty before) {
        before.evidence().forEach(joined -> evidence.put(joined.entry(), joined));
        reasons.addAll(before.reasons());
    }

    /** Takes in what a demand rests on. Gives the entries that joined; nothing where neither they nor the reason changed. */
    Optional<List<EntryId>> join(Demand from, Instant dueAt, Instant now) {
        List<EntryId> joined = new ArrayList<>();
        for (Stated<?> stated : from.evidence()) {
            if (evidence.putIfAbsent(stated.id(), new Joined(stated.id(), now)) == null) {
                joined.add(stated.id());
            }
        }
        Reason reason = new Reason(now, dueAt, from.why());
        boolean changed = reasons.isEmpty() || !same(reasons.getLast(), reason);
        if (changed) {
            reasons.add(reason);
        }
        return changed || !joined.isEmpty() ? Optional.of(joined) : Optional.empty();
    }

    private static boolean same(Reason one, Reason other) {
        return one.why().equals(other.why()) && one.dueAt().equals(other.dueAt());
    }

    String why() {
        return reasons.getLast().why();
    }

    List<Joined> evidence() {
        return List.copyOf(evidence.values());
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
