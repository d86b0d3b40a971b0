package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Party;

/**
 * The evidence of a duty is complete. Of each duty of each random case, with each entry taken away in turn:
 *
 * <ul>
 *   <li>an entry outside the evidence leaves its identity, raising, due time, roles, escalations and reasons as they were;
 *   <li>the entry that answered it or ended its episode leaves identity, raising, roles and first reason as they were; so
 *       does an entry learned at the very instant at which a duty was withdrawn;
 *   <li>nothing is claimed of a duty whose sentence or release became known only after something that happened under it:
 *       until then that belonged to the episode before.
 * </ul>
 */
class EvidenceCompleteTest {
    private static final int CASES = Integer.getInteger("throughcare.cases", 200);
    private static final long FIRST = Long.getLong("throughcare.seed", 20220617);

    private final List<String> found = new ArrayList<>();

    @Test
    void takingAwayAnyEntryOutsideTheEvidenceLeavesADutyAsItWas() {
        for (long seed = FIRST; seed < FIRST + CASES; seed++) {
            CaseFixture chronicle = RandomCase.of(seed, (int) (4 + seed % 11));
            Map<String, RaisedDuty> whole = replayed(chronicle);
            for (Entry entry : chronicle.entries()) {
                Map<String, RaisedDuty> rest =
                        replayed(chronicle.without(entry.id().value()));
                for (Map.Entry<String, RaisedDuty> duty : whole.entrySet()) {
                    compare(duty.getValue(), rest.get(duty.getKey()), entry, chronicle, seed);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private void compare(
            RaisedDuty duty, @Nullable RaisedDuty without, Entry removed, CaseFixture chronicle, long seed) {
        if (restsOn(duty, removed) || learnedAfterWhatHappenedUnderIt(duty, chronicle)) {
            return;
        }
        boolean closing = removed.id().equals(duty.outcomeBy()) || withdrew(removed, duty);
        List<Object> was = closing ? raising(duty) : everything(duty);
        List<Object> is = without == null ? List.of() : closing ? raising(without) : everything(without);
        if (!was.equals(is)) {
            found.add("seed %d: %s without %s %s%n was %s%n is  %s"
                    .formatted(seed, duty.id(), removed.id(), removed.fact(), was, is));
        }
    }

    private static List<Object> raising(RaisedDuty duty) {
        return List.of(duty.raisedAt(), duty.addressedTo(), duty.whyRaised());
    }

    private static List<Object> everything(RaisedDuty duty) {
        return List.of(
                duty.raisedAt(),
                duty.dueAt(),
                duty.addressedTo(),
                duty.passedTo(),
                duty.escalations(),
                duty.reminders(),
                duty.reasons());
    }

    private static boolean restsOn(RaisedDuty duty, Entry entry) {
        return duty.evidence().stream().anyMatch(joined -> joined.entry().equals(entry.id()));
    }

    private static boolean withdrew(Entry entry, RaisedDuty duty) {
        return duty.outcome() == Outcome.WITHDRAWN && entry.visibility().since().containsValue(duty.outcomeAt());
    }

    private static boolean learnedAfterWhatHappenedUnderIt(RaisedDuty duty, CaseFixture chronicle) {
        List<Entry> evidence = chronicle.entries().stream()
                .filter(entry -> restsOn(duty, entry))
                .toList();
        return evidence.stream()
                .filter(entry -> entry.fact() instanceof Sentenced || entry.fact() instanceof Released)
                .anyMatch(late -> evidence.stream()
                        .anyMatch(other -> happened(late).isBefore(happened(other))
                                && other.times()
                                        .received()
                                        .isBefore(late.times().received())));
    }

    private static Instant happened(Entry entry) {
        return entry.times().occurred().standIn();
    }

    private static Map<String, RaisedDuty> replayed(CaseFixture chronicle) {
        Replay replay = new Replay(StandardRulebook.rulebook(), chronicle.policy());
        List<Entry> sorted = Replay.sorted(chronicle.entries());
        Map<String, RaisedDuty> all = new LinkedHashMap<>();
        for (Party party : Replay.parties(sorted)) {
            for (RaisedDuty duty : replay.run(party, sorted, LondonTime.instant(RandomCase.END))) {
                assertThat(all.put(duty.id(), duty)).as(duty.id()).isNull();
            }
        }
        return all;
    }
}
