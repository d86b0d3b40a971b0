package org.throughcare.practice.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.person.PersonFact.Died;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class RulebookTest {
    private static final RuleCard FACTS = RuleCard.timescale("ON_FACTS", "Answer");
    private static final RuleCard DUTIES =
            RuleCard.concern("ON_DUTIES", "Answer").onDuties();

    /** A rule in one line. */
    private record Saying(RuleCard card, Function<Situation, List<Demand>> what) implements Rule {
        @Override
        public List<Demand> demands(Situation situation) {
            return what.apply(situation);
        }
    }

    private static Rule everyAbsence(RuleCard card) {
        return new Saying(
                card,
                situation -> situation.picture().contact().missed().stream()
                        .map(absence -> Asking.of(card, Episode.of("absence", absence))
                                .because(absence)
                                .to(Role.COM)
                                .why(() -> "not kept"))
                        .toList());
    }

    private static List<Demand> demands(CaseFixture chronicle, Rule... rules) {
        return new Rulebook(List.of(rules))
                .demands(chronicle.picture(Party.PROBATION, "2022-12-30 12:00"), TestPolicy.policy());
    }

    private final CaseFixture absent = aCase().at("2022-03-07 10:00", "absence", missed());

    @Test
    void twoRulesNeverRaiseTheSameKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rulebook(List.of(everyAbsence(FACTS), everyAbsence(FACTS))))
                .withMessage("two rules raise the same kind of duty");
    }

    @Test
    void aRuleOnDutiesReadsThoseOfTheFirstStageWhereverItIsListed() {
        Rule onDuties = new Saying(
                DUTIES,
                situation -> situation.earlier("ON_FACTS").stream()
                        .map(earlier -> Asking.of(DUTIES, earlier.episode())
                                .because(earlier.evidence())
                                .to(Role.SPO)
                                .why(() -> "asked before"))
                        .toList());

        assertThat(demands(absent, onDuties, everyAbsence(FACTS)))
                .extracting(Demand::identity)
                .containsExactly("ON_FACTS/absence:absence", "ON_DUTIES/absence:absence");
    }

    @Test
    void whileTheFirstStageRunsNoDutiesCanBeRead() {
        Rule peeking = new Saying(FACTS, situation -> {
            assertThat(situation.earlier()).isEmpty();
            return List.of();
        });

        assertThat(demands(absent, everyAbsence(DUTIES), peeking)).hasSize(1);
    }

    @Test
    void theEndOfSupervisionOrDeathEndsWhatIsOpen() {
        assertThat(demands(absent.at("2022-03-14 10:00", "end", supervisionEnded()), everyAbsence(FACTS)))
                .extracting(Demand::ending)
                .extracting(ending -> ending == null ? "" : ending.how() + " " + ending.by())
                .containsExactly("EPISODE_OVER end");
        assertThat(demands(
                        absent.at("2022-03-14 10:00", "death", new Died(LocalDate.of(2022, 3, 13))),
                        everyAbsence(FACTS)))
                .allSatisfy(demand -> assertThat(demand.ending()).isNotNull());
    }

    @Test
    void supervisionCanEndTwiceAndEachEndClosesWhatStoodThen() {
        var twice = absent.at("2022-03-14 10:00", "end1", supervisionEnded())
                .at("2022-05-09 10:00", "absence2", missed())
                .at("2022-06-06 10:00", "end2", supervisionEnded());

        assertThat(demands(twice, everyAbsence(FACTS)))
                .extracting(demand ->
                        demand.ending() == null ? "" : demand.ending().by().value())
                .containsExactly("end1", "end2");
    }

    @Test
    void someDutiesOutliveSupervision() {
        assertThat(demands(
                        absent.at("2022-03-14 10:00", "end", supervisionEnded()),
                        everyAbsence(FACTS.outlivingSupervision())))
                .extracting(Demand::ending)
                .containsOnlyNulls();
    }

    @Test
    void aCardKeepsWhatItIsGiven() {
        RuleCard card = FACTS.keeps(61, 73).onDuties().inTheShadow().outlivingSupervision();

        assertThat(card.requirements()).extracting(Object::toString).containsExactly("R61", "R73");
        assertThat(card.stage()).isEqualTo(Stage.DUTIES);
        assertThat(card.shadow()).isTrue();
        assertThat(card.endsWithSupervision()).isFalse();
        assertThat(card.kind()).isEqualTo("ON_FACTS");
    }
}
