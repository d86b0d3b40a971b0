package org.throughcare.practice.replay;

import java.time.Instant;
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
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Linkage;
import org.throughcare.practice.record.RecordFact.Disclosed;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

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
    private Map<String, Demand> demands = Map.of();

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
        demands = live(rulebook.demands(CasePicture.of(party, chronology), policy), now);
        raised.forEach((identity, duty) -> {
            if (duty.isOpen()) {
                Demand latest = demands.get(identity);
                if (latest == null) {
                    duty.withdraw(now);
                } else {
                    duty.update(latest, now);
                }
            }
        });
    }

    /** The demands on this party that are open, or may yet stand: what was over before it was ever raised is let go. */
    private Map<String, Demand> live(List<Demand> asked, Instant now) {
        Map<String, Demand> live = new LinkedHashMap<>();
        for (Demand demand : asked) {
            if (concernsUs(demand)) {
                String identity = demand.identity();
                OpenDuty duty = raised.get(identity);
                if (mayStand(demand, now) || (duty != null && duty.isOpen())) {
                    live.put(identity, demand);
                }
            }
        }
        return live;
    }

    private boolean concernsUs(Demand demand) {
        for (Role role : demand.addressedTo()) {
            if (role.party() == party) {
                return true;
            }
        }
        return false;
    }

    private NavigableSet<Instant> wakesAfter(Instant now) {
        NavigableSet<Instant> wakes = new TreeSet<>();
        for (Demand demand : demands.values()) {
            wakes.add(demand.opensAt());
            demand.escalations().forEach(escalation -> wakes.add(escalation.at()));
            wakes.addAll(demand.reminders());
            Ending ending = demand.ending();
            if (ending != null) {
                wakes.add(ending.at());
            }
        }
        return new TreeSet<>(wakes.subSet(now, false, until, true));
    }

    private void step(Instant now) {
        demands.forEach((identity, demand) -> {
            OpenDuty duty = raised.get(identity);
            boolean stands = !demand.opensAt().isAfter(now) && mayStand(demand, now);
            if (duty == null && stands) {
                duty = new OpenDuty(party, demand, now);
                raised.put(identity, duty);
            }
            if (duty != null && duty.isWithdrawn() && stands) {
                duty.reopen(demand, now);
            }
            if (duty != null && duty.isOpen()) {
                duty.step(now);
            }
        });
    }

    private static boolean mayStand(Demand demand, Instant now) {
        return demand.ending() == null || demand.ending().at().isAfter(now);
    }

    private static @Nullable Instant next(NavigableSet<Instant> knowledge, NavigableSet<Instant> wakes) {
        if (knowledge.isEmpty()) {
            return wakes.isEmpty() ? null : wakes.first();
        }
        return wakes.isEmpty() || knowledge.first().isBefore(wakes.first()) ? knowledge.first() : wakes.first();
    }
}
