package org.throughcare.service.people.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.RecordFact.Linked;
import org.throughcare.practice.record.RecordFact.Unlinked;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.store.CaseRecord;

/**
 * The links that make the records of a case one person, as one party knows them: those that nobody has undone.
 *
 * @param subject the record that the case is named after
 * @param links each that stands, oldest first
 */
record StandingLinks(Subject subject, List<Link> links) {

    /**
     * One link.
     *
     * @param entry what records it
     * @param fact what it says
     */
    record Link(Entry entry, Linked fact) {
        private Optional<Subject> across(Subject from) {
            if (entry.subject().equals(from)) {
                return Optional.of(fact.other());
            }
            return fact.other().equals(from) ? Optional.of(entry.subject()) : Optional.empty();
        }

        private boolean madeWith(Link other) {
            return entry.subject().equals(other.entry.subject())
                    && entry.times().received().equals(other.entry.times().received())
                    && fact.reason().equals(other.fact.reason());
        }
    }

    StandingLinks {
        links = List.copyOf(links);
    }

    static StandingLinks of(CaseRecord record, KnownAt view) {
        Map<Set<Subject>, Link> links = new LinkedHashMap<>();
        for (Stated<?> stated : Chronology.known(record.entries(), view).all()) {
            Subject subject = stated.entry().subject();
            if (stated.fact() instanceof Linked link && !link.other().equals(subject)) {
                links.put(Set.of(subject, link.other()), new Link(stated.entry(), link));
            } else if (stated.fact() instanceof Unlinked unlink
                    && !unlink.other().equals(subject)) {
                links.remove(Set.of(subject, unlink.other()));
            }
        }
        return new StandingLinks(record.subject(), List.copyOf(links.values()));
    }

    /** The records that belong to the case besides its own, each with the link by which it is reached from there. */
    Map<Subject, Link> joined() {
        return reached(_ -> true);
    }

    /**
     * The links to undo so that {@code record} is no part of the case: the one that joined it, those made in one act with
     * that one, and any other by which it would still be reached. Empty where it is none.
     */
    List<Link> parting(Subject record) {
        List<Link> undone = new ArrayList<>();
        for (Link by = joined().get(record); by != null; ) {
            Link made = by;
            links.stream()
                    .filter(link -> link.equals(made) || link.madeWith(made))
                    .forEach(undone::add);
            by = reached(link -> !undone.contains(link)).get(record);
        }
        return undone;
    }

    private Map<Subject, Link> reached(Predicate<Link> standing) {
        Map<Subject, Link> reached = new LinkedHashMap<>();
        Deque<Subject> open = new ArrayDeque<>(List.of(subject));
        while (!open.isEmpty()) {
            Subject from = open.pop();
            for (Link link : links) {
                link.across(from)
                        .filter(to -> standing.test(link) && !to.equals(subject))
                        .filter(to -> reached.putIfAbsent(to, link) == null)
                        .ifPresent(open::add);
            }
        }
        return reached;
    }
}
