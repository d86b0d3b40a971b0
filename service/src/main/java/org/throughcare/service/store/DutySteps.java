package org.throughcare.service.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.practice.replay.LiveDuties;
import org.throughcare.practice.replay.RaisedDuty;
import org.throughcare.practice.replay.Replay;
import org.throughcare.practice.replay.Standing;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.audit.Written;

/** Takes the duties of a case on from where they stood, and records what happened to each. */
@Component
class DutySteps {
    private final Rulebook rulebook;
    private final Policy policy;
    private final DutyRows rows;
    private final DutyLedger ledger;
    private final LateNotice late;

    DutySteps(Rulebook rulebook, Policy policy, DutyRows rows, DutyLedger ledger, LateNotice late) {
        this.rulebook = rulebook;
        this.policy = policy;
        this.rows = rows;
        this.ledger = ledger;
        this.late = late;
    }

    /**
     * What a step found.
     *
     * @param changes what happened, in order
     * @param written what was recorded of it
     * @param dutyEvents how many events the case has now
     * @param nextWake when something changes if nothing is learned before, or null
     * @param recallOpen whether a duty of the recall casework section is open
     */
    record Stepped(
            List<DutyChange> changes,
            List<Written> written,
            long dutyEvents,
            @Nullable Instant nextWake,
            boolean recallOpen) {}

    /**
     * How far the duties of a case had come.
     *
     * @param dutyEvents how many events of its duties there are
     * @param steppedTo up to which instant they were stepped
     * @param nextWake when something changes if nothing is learned before, or null
     */
    record Before(
            long dutyEvents, Instant steppedTo, @Nullable Instant nextWake) {}

    /**
     * Puts back the duties that a record had when it became part of another case, as their ledger leaves them, and says how far
     * they had come; null where there never were any.
     */
    @Nullable
    Before resumed(SubjectRow subject) {
        List<DutyEvent> events = ledger.of(subject);
        if (events.isEmpty()) {
            return null;
        }
        rows.put(subject, DutyFold.of(subject.id(), List.of(), events), _ -> false);
        Instant last = events.getLast().recorded();
        return new Before(events.size(), last, last);
    }

    /** Steps every party's duties up to {@code until}; {@code before} is how far the case had come, or null when it is new. */
    Stepped step(
            SubjectRow subject,
            CaseRecord record,
            List<Entry> added,
            @Nullable Before before,
            Instant until,
            Instant now) {
        List<CaseDuty> standing = before == null ? List.of() : rows.of(subject.id(), subject.key());
        List<RaisedDuty> after = new ArrayList<>();
        List<DutyChange> changes = new ArrayList<>();
        Instant wake = Standing.NEVER;
        Set<EntryId> arrived = added.stream().map(Entry::id).collect(Collectors.toSet());
        for (Party party : parties(record, standing)) {
            LiveDuties.Step step = new LiveDuties(rulebook, policy, party, record.subject())
                    .step(standing(party, standing, before), record.entries(), arrived, until);
            after.addAll(step.standing().duties());
            changes.addAll(step.changes());
            wake = step.standing().wake().isBefore(wake) ? step.standing().wake() : wake;
        }
        changes.sort(DutyChange.ORDER);
        List<DutyEvent> events = events(numbers(standing), after, changes, before == null, now);
        long last = before == null ? 0 : before.dutyEvents();
        List<Written> written = events.isEmpty() ? List.of() : ledger.append(subject, last, events);
        rows.put(subject, DutyFold.of(subject.id(), standing, events), record.openToAll());
        return new Stepped(
                changes,
                written,
                last + events.size(),
                wake.equals(Standing.NEVER) ? null : wake,
                after.stream().anyMatch(DutySteps::ofOpenRecall));
    }

    /** Whether any of these duties is an open one of the recall casework section. */
    static boolean recallOpen(Collection<CaseDuty> duties) {
        return duties.stream().map(CaseDuty::duty).anyMatch(DutySteps::ofOpenRecall);
    }

    private static boolean ofOpenRecall(RaisedDuty duty) {
        return duty.isOpen() && duty.parties().contains(Party.PPCS);
    }

    void remove(long person) {
        rows.remove(person);
    }

    private static Set<Party> parties(CaseRecord record, List<CaseDuty> standing) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        parties.addAll(Replay.parties(record.entries()));
        standing.forEach(one -> parties.addAll(one.duty().parties()));
        return parties;
    }

    private static Standing standing(Party party, List<CaseDuty> duties, @Nullable Before before) {
        if (before == null) {
            return Standing.nothing();
        }
        Instant wake = before.nextWake();
        return new Standing(
                duties.stream()
                        .map(CaseDuty::duty)
                        .filter(duty -> duty.parties().contains(party))
                        .toList(),
                before.steppedTo(),
                wake == null ? Standing.NEVER : wake);
    }

    private static Map<String, Integer> numbers(List<CaseDuty> standing) {
        Map<String, Integer> numbers = new HashMap<>();
        standing.forEach(one -> numbers.put(one.duty().id(), one.number()));
        return numbers;
    }

    private List<DutyEvent> events(
            Map<String, Integer> numbers,
            List<RaisedDuty> after,
            List<DutyChange> changes,
            boolean fresh,
            Instant now) {
        Map<String, List<DutyEvent.Change>> byDuty = new LinkedHashMap<>();
        changes.forEach(change -> byDuty.computeIfAbsent(change.duty(), id -> new ArrayList<>())
                .add(new DutyEvent.Change(change.getClass().getSimpleName(), change.at())));
        Map<String, RaisedDuty> duties = new HashMap<>();
        after.forEach(duty -> duties.put(duty.id(), duty));
        List<DutyEvent> events = new ArrayList<>();
        byDuty.forEach((id, happened) -> {
            Integer number = numbers.get(id);
            if (number == null) {
                number = numbers.size() + 1;
                numbers.put(id, number);
            }
            events.add(new DutyEvent(
                    number,
                    happened,
                    now,
                    fresh ? null : late.of(happened.getFirst().at(), now),
                    Rulebook.VERSION,
                    policy.set().version(),
                    Objects.requireNonNull(duties.get(id))));
        });
        return events;
    }
}
