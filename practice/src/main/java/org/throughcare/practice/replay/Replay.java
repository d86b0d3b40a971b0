package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;

/**
 * What would have been raised, to whom and when, had these entries come in as they did. The rulebook runs once per party
 * on that party's picture; {@link #merged} shows once what several parties agree on.
 *
 * @param rulebook the rules
 * @param policy the figures and the calendar
 */
public record Replay(Rulebook rulebook, Policy policy) {
    /** Replays all parties up to and including {@code until}, in one thread: one duty a party, in order. */
    public List<RaisedDuty> run(Collection<Entry> entries, Instant until) {
        List<Entry> sorted = sorted(entries);
        List<RaisedDuty> raised = new ArrayList<>();
        for (Party party : parties(sorted)) {
            raised.addAll(run(party, sorted, until));
        }
        raised.sort(RaisedDuty.ORDER);
        return raised;
    }

    /**
     * Replays one party; {@code sorted} is in {@link Entry#ORDER}. Where the entries speak of several records of persons, the
     * person is the one whose record comes first by id, with those linked to it as known at each instant. Safe to run for
     * several parties at once.
     */
    public List<RaisedDuty> run(Party party, List<Entry> sorted, Instant until) {
        List<Subject> records = sorted.stream()
                .map(Entry::subject)
                .filter(subject -> subject.kind() == Subject.Kind.PERSON)
                .distinct()
                .sorted()
                .toList();
        Optional<Subject> person = records.size() > 1 ? Optional.of(records.getFirst()) : Optional.empty();
        PartyReplay replay = new PartyReplay(new PartyDemands(rulebook, policy, party, person), sorted, change -> {});
        replay.run(Instant.MIN, until, new Knowledge(party, sorted).between(Instant.MIN, until), Set.of());
        return replay.raised();
    }

    /** The entries in the order in which they fold. */
    public static List<Entry> sorted(Collection<Entry> entries) {
        return entries.stream().sorted(Entry.ORDER).toList();
    }

    /** The parties that ever learn any of the entries. */
    public static Set<Party> parties(Collection<Entry> entries) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        for (Entry entry : entries) {
            parties.addAll(entry.visibility().since().keySet());
        }
        return parties;
    }

    /** For display: duties on which several parties agree in every respect are shown once, to the roles of all of them. */
    public static List<RaisedDuty> merged(Collection<RaisedDuty> raised) {
        Map<List<Object>, RaisedDuty> once = new LinkedHashMap<>();
        for (RaisedDuty duty : raised) {
            once.merge(sameness(duty), duty, Agreement::of);
        }
        return once.values().stream().sorted(RaisedDuty.ORDER).toList();
    }

    private static List<Object> sameness(RaisedDuty duty) {
        return List.of(
                duty.card().kind(),
                duty.episode(),
                duty.raisedAt(),
                duty.dueAt(),
                duty.evidence(),
                duty.reasons(),
                duty.outcome(),
                duty.outcomeAt() == null ? "" : duty.outcomeAt(),
                duty.outcomeBy() == null ? "" : duty.outcomeBy());
    }
}
