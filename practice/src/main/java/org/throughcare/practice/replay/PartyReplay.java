package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;

/**
 * The deterministic simulation for one party, from nothing or from where it stood. It stops at every instant at which the
 * party learned something and at every instant at which something happens to a duty; between those nothing can change.
 */
final class PartyReplay {
    private final PartyDemands asking;
    private final List<Entry> entries;
    private final Consumer<DutyChange> changes;
    private final Map<String, OpenDuty> raised = new LinkedHashMap<>();
    private Map<String, Demand> demands = Map.of();

    /** {@code entries} are in {@link Entry#ORDER}; everything that happens to a duty is told to {@code changes}. */
    PartyReplay(PartyDemands asking, List<Entry> entries, Consumer<DutyChange> changes) {
        this.asking = asking;
        this.entries = entries;
        this.changes = changes;
    }

    /** Takes up the duties as they stood at {@code steppedTo}. */
    void takeUp(Collection<RaisedDuty> before, Instant steppedTo) {
        for (RaisedDuty duty : before) {
            if (!duty.parties().equals(Set.of(asking.party()))) {
                throw new IllegalArgumentException(duty.id() + " is not a duty of " + asking.party() + " alone");
            }
            raised.put(duty.identity(), new OpenDuty(asking.party(), duty, steppedTo, changes));
        }
    }

    /** Asks again what was asked at {@code now}, so that the stops after it are known; {@code unknown} entries had not come. */
    void recall(Instant now, Set<EntryId> unknown) {
        demands = live(now, unknown);
        demands.forEach((identity, demand) -> {
            OpenDuty duty = raised.get(identity);
            if (duty != null && duty.isOpen()) {
                duty.asks(demand);
            }
        });
    }

    /** Steps from {@code from} to {@code until}, learning at each of {@code knowledge}; {@code late} entries are learned last. */
    void run(Instant from, Instant until, NavigableSet<Instant> knowledge, Set<EntryId> late) {
        Instant now = knowledge.contains(from) ? from : Stops.earlier(knowledge.higher(from), next(from));
        while (now != null && !now.isAfter(until)) {
            if (knowledge.contains(now)) {
                learn(now, now.equals(until) ? Set.of() : late);
            }
            step(now);
            now = Stops.earlier(knowledge.higher(now), next(now));
        }
    }

    private void learn(Instant now, Set<EntryId> unknown) {
        demands = live(now, unknown);
        raised.forEach((identity, duty) -> {
            if (duty.isOpen()) {
                Demand latest = demands.get(identity);
                if (latest != null) {
                    duty.update(latest, now);
                } else if (asking.ruleOf(duty.kind())) {
                    duty.withdraw(now);
                }
            }
        });
    }

    /** The demands on this party that are open, or may yet stand: what was over before it was ever raised is let go. */
    private Map<String, Demand> live(Instant now, Set<EntryId> unknown) {
        List<Entry> known = unknown.isEmpty()
                ? entries
                : entries.stream()
                        .filter(entry -> !unknown.contains(entry.id()))
                        .toList();
        Map<String, Demand> live = new LinkedHashMap<>();
        for (Demand demand : asking.at(now, known)) {
            String identity = demand.identity();
            OpenDuty duty = raised.get(identity);
            if (mayStand(demand, now) || (duty != null && duty.isOpen())) {
                live.put(identity, demand);
            }
        }
        return live;
    }

    private void step(Instant now) {
        demands.forEach((identity, demand) -> {
            OpenDuty duty = raised.get(identity);
            boolean stands = !demand.opensAt().isAfter(now) && mayStand(demand, now);
            if (duty == null && stands) {
                raised.put(identity, new OpenDuty(asking.party(), demand, now, changes));
            } else if (duty != null && duty.isWithdrawn() && stands) {
                duty.reopen(demand, now);
            }
        });
        raised.values().stream().filter(OpenDuty::isOpen).forEach(duty -> duty.step(now));
    }

    private static boolean mayStand(Demand demand, Instant now) {
        return demand.ending() == null || demand.ending().at().isAfter(now);
    }

    /** When something next happens to a duty after {@code now} if nothing is learned; null when nothing ever does. */
    @Nullable
    Instant next(Instant now) {
        Instant next = null;
        for (OpenDuty duty : raised.values()) {
            next = Stops.earlier(next, duty.isOpen() ? duty.next(now) : null);
        }
        for (Map.Entry<String, Demand> asked : demands.entrySet()) {
            Instant opens = asked.getValue().opensAt();
            if (opens.isAfter(now) && (next == null || opens.isBefore(next)) && mayStand(asked.getValue(), opens)) {
                OpenDuty duty = raised.get(asked.getKey());
                next = duty == null || duty.isWithdrawn() ? opens : next;
            }
        }
        return next;
    }

    /** The duties as they stand, in the order of {@link RaisedDuty#ORDER}. */
    List<RaisedDuty> raised() {
        return raised.values().stream()
                .map(OpenDuty::asRaised)
                .sorted(RaisedDuty.ORDER)
                .toList();
    }
}
