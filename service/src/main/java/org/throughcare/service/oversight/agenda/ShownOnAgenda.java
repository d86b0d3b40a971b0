package org.throughcare.service.oversight.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.throughcare.practice.record.EntryId;
import org.throughcare.service.cases.ShownTrail;

/** What of which cases stands on an agenda, gathered while it is made. */
final class ShownOnAgenda {
    private final Map<Long, Set<EntryId>> entries = new HashMap<>();
    private final Map<Long, Integer> duties = new HashMap<>();

    /** Entries of the case {@code person} on which a sentence rests. */
    void entries(long person, Stream<EntryId> rests) {
        Set<EntryId> of = entries.computeIfAbsent(person, _ -> new HashSet<>());
        rests.forEach(of::add);
    }

    /** The open duties of {@code one}, some of which are spoken of. */
    void duties(AgendaCase one) {
        duties.put(one.person(), one.open().size());
        entries(one.person(), Stream.empty());
    }

    /** Leaves on the audit of every case that it was shown at {@code route}. */
    void leave(ShownTrail trail, String route) {
        entries.forEach((person, of) -> trail.sentencesShown(person, route, of, duties.getOrDefault(person, 0)));
    }
}
