package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Ending;
import org.throughcare.practice.duties.Escalation;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;

/**
 * The deterministic simulation for one party. It stops at every instant at which the party learned something and at every
 * instant at which a duty opens, is escalated or a reminder falls; between those nothing can change.
 */
final class PartyReplay {
    private final Rulebook rulebook;
    private final Policy policy;
    private final Party party;
    private final Optional<Subject> person;
    private final List<Entry> entries;
    private final Instant until;
    private final Map<String, OpenDuty> raised = new LinkedHashMap<>();
    private List<Demand> demands = List.of();

    /** {@code entries} are in {@link Entry#ORDER}; with no person given, all of them are one person's. */
    PartyReplay(
            Rulebook rulebook,
            Policy policy,
            Party party,
            Optional<Subject> person,
            List<Entry> entries,
            Instant until) {
        this.rulebook = rulebook;
        this.policy = policy;
        this.party = party;
        this.person = person;
        this.entries = entries;
        this.until = until;
    }

    List<RaisedDuty> run() {
        NavigableSet<Instant> knowledge = knowledge();
        NavigableSet<Instant> wakes = new TreeSet<>();
        Instant now = next(knowledge, wakes);
        while (now != null) {
            boolean learned = knowledge.remove(now);
            wakes.remove(now);
            if (learned) {
                learn(now);
                wakes = wakesAfter(now);
            }
            step(now);
            now = next(knowledge, wakes);
        }
        return raised.values().stream().map(OpenDuty::asRaised).toList();
    }

    private NavigableSet<Instant> knowledge() {
        NavigableSet<Instant> instants = new TreeSet<>();
        for (Entry entry : entries) {
            entry.visibility().to(party).ifPresent(instants::add);
            if (entry.fact() instanceof Disclosed share && share.to() == party) {
                instants.add(entry.times().received());
            }
        }
        return new TreeSet<>(instants.headSet(until, true));
    }

    private void learn(Instant now) {
        KnownAt view = new KnownAt(party, now);
        List<Entry> ofThePerson =
                person.map(one -> Linkage.entriesOf(one, entries, view)).orElse(entries);
        Chronology chronology = Chronology.ofSorted(ofThePerson, view);
        List<Demand> ours = new ArrayList<>();
        for (Demand demand : rulebook.demands(CasePicture.of(party, chronology), policy)) {
            if (concernsUs(demand)) {
                ours.add(demand);
            }
        }
        demands = ours;
        Map<String, Demand> byIdentity = new LinkedHashMap<>();
        ours.forEach(demand -> byIdentity.put(demand.identity(), demand));
        raised.forEach((identity, duty) -> {
            Demand latest = byIdentity.get(identity);
            if (!duty.isOpen()) {
                return;
            }
            if (latest == null) {
                duty.withdraw(now);
            } else {
                duty.update(latest, now);
            }
        });
    }

    private boolean concernsUs(Demand demand) {
        return demand.addressedTo().stream().anyMatch(role -> role.party() == party);
    }

    private NavigableSet<Instant> wakesAfter(Instant now) {
        NavigableSet<Instant> wakes = new TreeSet<>();
        for (Demand demand : demands) {
            wakes.add(demand.opensAt());
            demand.escalations().stream().map(Escalation::at).forEach(wakes::add);
            wakes.addAll(demand.reminders());
            Ending ending = demand.ending();
            if (ending != null) {
                wakes.add(ending.at());
            }
        }
        return new TreeSet<>(wakes.subSet(now, false, until, true));
    }

    private void step(Instant now) {
        for (Demand demand : demands) {
            OpenDuty duty = raised.get(demand.identity());
            if (duty == null && stands(demand, now)) {
                duty = new OpenDuty(party, demand, now);
                raised.put(demand.identity(), duty);
            }
            if (duty != null && duty.isWithdrawn() && stands(demand, now)) {
                duty.reopen(demand, now);
            }
            if (duty != null && duty.isOpen()) {
                duty.step(now);
            }
        }
    }

    private static boolean stands(Demand demand, Instant now) {
        return !demand.opensAt().isAfter(now)
                && (demand.ending() == null || demand.ending().at().isAfter(now));
    }

    private static @Nullable Instant next(NavigableSet<Instant> knowledge, NavigableSet<Instant> wakes) {
        if (knowledge.isEmpty()) {
            return wakes.isEmpty() ? null : wakes.first();
        }
        return wakes.isEmpty() || knowledge.first().isBefore(wakes.first()) ? knowledge.first() : wakes.first();
    }
}
