package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;

/**
 * The duties of one party in one case, going on from where they stood. What was raised, said or asked before is never
 * changed; only what follows is added. Stepping in any number of steps gives the same as one {@link Replay}, as long as
 * entries come in the order in which they become known.
 *
 * @param rulebook the rules
 * @param policy the figures and the calendar
 * @param party whose duties
 * @param person whose case it is; records linked to it belong to it too, as known at each instant
 */
public record LiveDuties(Rulebook rulebook, Policy policy, Party party, Subject person) {
    /**
     * What a step found.
     *
     * @param standing the duties as they stand now
     * @param changes what happened on the way, in order, each at the instant at which it should have happened
     */
    public record Step(Standing standing, List<DutyChange> changes) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Steps on to {@code until}, or stays where it stands if that lies before.
     *
     * <p>An entry among {@code arrived} that the party is said to have known by the instant stepped to came late. It is learned
     * at the end of this step, after everything that was due on the way without it: nothing that stood is taken back, and a duty
     * that it raises is raised then. An entry with an instant still to come is learned when that comes.
     *
     * @param entries all entries known of the case, in any order
     * @param arrived those of them that were not there at the step before
     */
    public Step step(Standing before, Collection<Entry> entries, Set<EntryId> arrived, Instant until) {
        Instant from = before.steppedTo();
        Instant end = until.isBefore(from) ? from : until;
        List<Entry> sorted = Replay.sorted(entries);
        Knowledge knowledge = new Knowledge(party, sorted);
        Set<EntryId> late = knowledge.late(arrived, from);
        NavigableSet<Instant> learned = knowledge.between(from, end);
        if (!late.isEmpty() || !before.isWakeKnown()) {
            learned.add(end);
        }
        if (learned.isEmpty() && before.wake().isAfter(end)) {
            Instant wake = Stops.first(before.wake(), knowledge.after(end));
            return new Step(new Standing(before.duties(), end, wake), List.of());
        }
        List<DutyChange> changes = new ArrayList<>();
        PartyReplay replay = new PartyReplay(demands(sorted), sorted, changes::add);
        replay.takeUp(before.duties(), from);
        Instant first = learned.ceiling(from);
        if (first == null || (first.isAfter(from) && first.isAfter(before.wake()))) {
            replay.recall(from, late);
        }
        replay.run(from, end, learned, late);
        changes.sort(DutyChange.ORDER);
        Instant wake = Stops.first(replay.next(end), knowledge.after(end));
        return new Step(new Standing(replay.raised(), end, wake), changes);
    }

    private PartyDemands demands(List<Entry> entries) {
        boolean oneRecord = entries.stream()
                .map(Entry::subject)
                .allMatch(subject -> subject.kind() != Subject.Kind.PERSON || subject.equals(person));
        return new PartyDemands(rulebook, policy, party, oneRecord ? Optional.empty() : Optional.of(person));
    }
}
