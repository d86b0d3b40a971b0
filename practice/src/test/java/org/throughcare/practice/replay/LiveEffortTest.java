package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.LondonTime.instant;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.duties.Demand;
import org.throughcare.practice.duties.Rule;
import org.throughcare.practice.duties.RuleCard;
import org.throughcare.practice.duties.Rulebook;
import org.throughcare.practice.duties.Situation;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Service;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.fixture.Told;
import org.throughcare.practice.terms.Party;

/** A step runs the rulebook for what is new and never again for the past. */
class LiveEffortTest {
    private final AtomicInteger runs = new AtomicInteger();
    private final CaseFixture chronicle = anAllocatedCase()
            .at("2022-06-20 14:00", "first", missed())
            .at("2022-06-21 14:00", "second", missed())
            .at("2022-06-22 14:00", "third", missed());
    private final Service service = service();

    private Service service() {
        List<Rule> rules = new ArrayList<>(StandardRulebook.rulebook().rules());
        rules.add(new Counting(runs));
        return new Service(new LiveDuties(new Rulebook(rules), TestPolicy.policy(), Party.PROBATION, Told.PERSON));
    }

    private record Counting(AtomicInteger runs) implements Rule {
        @Override
        public RuleCard card() {
            return RuleCard.timescale("COUNTING", "Counts how often it runs");
        }

        @Override
        public List<Demand> demands(Situation situation) {
            runs.incrementAndGet();
            return List.of();
        }
    }

    @Test
    void nothingNewAndNothingDueRunsNothing() {
        service.receive(chronicle.entries()).step("2022-06-22 15:00");
        runs.set(0);
        service.step(service.standing().wake().minusNanos(1));
        assertThat(runs).hasValue(0);
    }

    @Test
    void oneEntryRunsTheRulebookOnce() {
        service.receive(chronicle.entries().subList(0, 3)).step("2022-06-22 13:00");
        runs.set(0);
        service.receive(chronicle.entries().subList(3, 4)).step("2022-06-22 14:00");
        assertThat(runs).hasValue(1);
    }

    @Test
    void anyNumberOfDueInstantsRunsTheRulebookOnce() {
        service.receive(chronicle.entries()).step("2022-06-22 15:00");
        runs.set(0);
        assertThat(service.step("2022-12-22 15:00")).hasSizeGreaterThan(5);
        assertThat(runs).hasValue(1);
    }

    @Test
    void aCaseTakenOnRunsTheRulebookOnceHoweverLongItsHistory() {
        service.takenOn(instant("2022-07-01 09:00"))
                .receive(chronicle.entries())
                .step("2022-07-01 09:00");
        assertThat(runs).hasValue(1);
        assertThat(service.standing().duties()).isNotEmpty();
    }
}
