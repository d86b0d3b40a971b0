package org.throughcare.practice.record;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which records are one person, as known to a party at an instant: linkage is reversible and never rewrites the past. */
public final class Linkage {
    private Linkage() {}

    /** The subjects that are one person with {@code subject} in this view, itself included. */
    public static Set<Subject> of(Subject subject, Collection<Entry> entries, KnownAt view) {
        Map<Subject, Set<Subject>> links = links(Chronology.known(entries, view));
        Set<Subject> same = new HashSet<>(Set.of(subject));
        Deque<Subject> open = new ArrayDeque<>(same);
        while (!open.isEmpty()) {
            for (Subject next : links.getOrDefault(open.pop(), Set.of())) {
                if (same.add(next)) {
                    open.push(next);
                }
            }
        }
        return same;
    }

    /**
     * What belongs in the picture of {@code person}: the entries about the records that are one person with it in this view,
     * and those about posts, teams and units. The order is kept.
     */
    public static List<Entry> entriesOf(Subject person, List<Entry> entries, KnownAt view) {
        Set<Subject> same = of(person, entries, view);
        return entries.stream()
                .filter(entry -> entry.subject().kind() != Subject.Kind.PERSON || same.contains(entry.subject()))
                .toList();
    }

    private static Map<Subject, Set<Subject>> links(Chronology chronology) {
        Map<Subject, Set<Subject>> links = new HashMap<>();
        for (Stated<?> stated : chronology.all()) {
            Subject subject = stated.entry().subject();
            switch (stated.fact()) {
                case RecordFact.Linked link -> {
                    links.computeIfAbsent(subject, key -> new HashSet<>()).add(link.other());
                    links.computeIfAbsent(link.other(), key -> new HashSet<>()).add(subject);
                }
                case RecordFact.Unlinked unlink -> {
                    links.computeIfAbsent(subject, key -> new HashSet<>()).remove(unlink.other());
                    links.computeIfAbsent(unlink.other(), key -> new HashSet<>())
                            .remove(subject);
                }
                default -> {}
            }
        }
        return links;
    }
}
