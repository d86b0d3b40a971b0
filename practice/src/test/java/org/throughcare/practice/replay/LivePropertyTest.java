package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Disturbed;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.RandomCase;
import org.throughcare.practice.fixture.Service;
import org.throughcare.practice.fixture.Told;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.terms.Party;

/** Duties that are stepped as time goes by are the duties of one replay, however the time is cut into steps. */
class LivePropertyTest {
    private static final Instant END = LondonTime.instant(RandomCase.END);

    record Case(CaseFixture chronicle, Party party, long seed) {
        Service service() {
            return new Service(new LiveDuties(StandardRulebook.rulebook(), chronicle.policy(), party, Told.PERSON));
        }

        List<RaisedDuty> replayed() {
            return new Replay(StandardRulebook.rulebook(), chronicle.policy())
                    .run(party, Replay.sorted(chronicle.entries()), END);
        }

        Service afterAnOutage() {
            Service service = service().receive(chronicle.entries());
            service.step(END);
            return service;
        }

        @Override
        public String toString() {
            return party + " in case " + seed;
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (long seed = 1; seed <= 12; seed++) {
            for (CaseFixture chronicle : List.of(RandomCase.of(seed, 18), Disturbed.of(seed, 18))) {
                for (Party party : Replay.parties(chronicle.entries())) {
                    cases.add(new Case(chronicle, party, seed));
                }
            }
        }
        return cases;
    }

    @Test
    void theCasesHoldEverythingThatCanHappenToADuty() {
        Set<Class<?>> seen = cases().stream()
                .flatMap(one -> one.afterAnOutage().changes().stream())
                .map(DutyChange::getClass)
                .collect(Collectors.toSet());
        assertThat(seen).containsExactlyInAnyOrder(DutyChange.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anyCutIntoStepsGivesTheDutiesOfOneReplay(Case one) {
        SplittableRandom chance = new SplittableRandom(one.seed());
        Service service = one.service();
        NavigableMap<Instant, List<Entry>> times =
                Service.arrivals(one.chronicle().entries());
        for (int i = 0; i < 30; i++) {
            times.putIfAbsent(END.minus(Duration.ofMinutes(chance.nextInt(365 * 1440))), List.of());
        }
        times.putIfAbsent(END, List.of());
        for (Map.Entry<Instant, List<Entry>> next : times.headMap(END, true).entrySet()) {
            while (chance.nextInt(4) > 0 && service.standing().wake().isBefore(next.getKey())) {
                service.step(service.standing().wake());
            }
            if (chance.nextInt(5) == 0) {
                service.forgetTheWake();
            }
            service.receive(next.getValue()).step(next.getKey());
        }

        assertThat(service.standing().duties()).isEqualTo(one.replayed());
        assertThat(service.changes()).isEqualTo(one.afterAnOutage().changes());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void afterAnOutageEverythingIsAsIfItHadBeenSteppedInTime(Case one) {
        assertThat(one.afterAnOutage().standing().duties()).isEqualTo(one.replayed());
        assertThat(one.afterAnOutage().changes()).isSortedAccordingTo(DutyChange.ORDER);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothingHappensBeforeTheReportedInstantAndSomethingAtIt(Case one) {
        Service service = one.service();
        NavigableMap<Instant, List<Entry>> arrivals =
                Service.arrivals(one.chronicle().entries());
        arrivals.putIfAbsent(END, List.of());
        for (Map.Entry<Instant, List<Entry>> next : arrivals.headMap(END, true).entrySet()) {
            service.receive(next.getValue()).step(next.getKey());
            Instant until = arrivals.higherKey(next.getKey());
            for (int i = 0; i < 5 && until != null && service.standing().wake().isBefore(until); i++) {
                Instant wake = service.standing().wake();
                boolean told = one.chronicle().entries().stream()
                        .anyMatch(
                                entry -> wake.equals(entry.visibility().since().get(one.party())));
                assertThat(service.step(wake.minusNanos(1))).isEmpty();
                assertThat(service.standing().wake()).isEqualTo(wake);
                assertThat(service.step(wake)).matches(changes -> told || !changes.isEmpty(), "at " + wake);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatHappenedToADutyIsWhatWasSaidOfIt(Case one) {
        Service service = one.afterAnOutage();
        Map<String, List<DutyChange>> said = new TreeMap<>();
        service.changes()
                .forEach(change -> said.computeIfAbsent(change.duty(), id -> new ArrayList<>())
                        .add(change));
        assertThat(service.standing().duties()).extracting(RaisedDuty::id).hasSameElementsAs(said.keySet());
        for (RaisedDuty duty : service.standing().duties()) {
            List<?> retold = Retelling.of(said.getOrDefault(duty.id(), List.of()));
            assertThat(retold).as(duty.id()).hasToString(Retelling.of(duty).toString());
        }
    }
}
