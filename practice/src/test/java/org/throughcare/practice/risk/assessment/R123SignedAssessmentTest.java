package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.RoshRecorded;
import org.throughcare.practice.risk.RiskFact.SuggestionOverruled;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.AssessmentFact.ClusterWeighed;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.risk.assessment.AssessmentFact.LevelReasoned;
import org.throughcare.practice.risk.assessment.AssessmentFact.Made;
import org.throughcare.practice.risk.assessment.AssessmentFact.PlanItemMade;
import org.throughcare.practice.risk.assessment.AssessmentFact.SectionWritten;
import org.throughcare.practice.risk.assessment.AssessmentFact.TopicLeftOut;
import org.throughcare.practice.risk.assessment.Countersigning.Reason;
import org.throughcare.practice.risk.assessment.Countersigning.Why;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.risk.assessment.Signing.Accepted;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Signing records every step as an entry, and nothing is typed twice (R123, R2, R6, R13, R15). */
class R123SignedAssessmentTest {
    private static final Countersigning NONE = new Countersigning(null, List.of());

    private static List<Fact> facts(Drafts drafts, Countersigning countersigning) {
        return drafts.signed() instanceof Accepted accepted
                ? new SignedAssessment(accepted, new EntryId("assessment"), Role.COM, countersigning).facts()
                : List.of();
    }

    @Test
    void theAssessmentComesFirstAndCarriesNoUnconfirmedText() {
        assertThat(facts(new Drafts(), NONE).getFirst())
                .isInstanceOfSatisfying(AssessmentCompleted.class, completed -> {
                    assertThat(completed.offencesAnalysed()).containsExactly(Drafts.WEAPON);
                    assertThat(completed.considered()).isEqualTo(Set.of(Topic.INDEX_OFFENCES, Topic.CUSTODY_BEHAVIOUR));
                    assertThat(completed.textCarriedFrom()).isNull();
                });
    }

    @Test
    void r1TheLevelIsThePersonsWithItsGroupsAndItsReasons() {
        assertThat(only(RoshRecorded.class, facts(new Drafts(), NONE))).satisfies(level -> {
            assertThat(level.overall()).isEqualTo(RiskLevel.MEDIUM);
            assertThat(level.byGroup()).isEqualTo(new Drafts().draft().levels());
            assertThat(level.reasons()).contains("within weeks of losing his place");
        });
        assertThat(only(LevelReasoned.class, facts(new Drafts(), NONE))).satisfies(reasoned -> {
            assertThat(reasoned.criteria()).containsOnlyKeys(Criterion.values());
            assertThat(reasoned.changes())
                    .singleElement()
                    .satisfies(change -> assertThat(change.presentNow()).isFalse());
            assertThat(reasoned.besideAnswers()).isNull();
        });
    }

    @Test
    void r2EachClusterIsAnEntryWithWhatItHeld() {
        assertThat(facts(new Drafts(), NONE))
                .filteredOn(ClusterWeighed.class::isInstance)
                .hasSize(2)
                .contains(new ClusterWeighed(
                        new EntryId("assessment"),
                        Drafts.WEAPONS,
                        true,
                        "carried by habit, in every sentence",
                        List.of(new EntryId("w1"), new EntryId("w2")),
                        Role.COM));
    }

    @Test
    void r13CarriedTextKeepsWhereItCameFrom() {
        Drafts drafts = new Drafts().carried(Section.HEALTH, State.CONFIRMED, Drafts.BURGLARY);
        assertThat(facts(drafts, NONE))
                .filteredOn(SectionWritten.class::isInstance)
                .map(SectionWritten.class::cast)
                .extracting(SectionWritten::made)
                .containsExactly(Made.WRITTEN, Made.CONFIRMED);
    }

    @Test
    void r15ThePlanIsMadeWithWhatEachItemRestsOnAndManages() {
        List<Fact> facts = facts(new Drafts(), NONE);
        assertThat(only(PlanMade.class, facts).controls()).hasSize(2);
        assertThat(facts)
                .filteredOn(PlanItemMade.class::isInstance)
                .map(PlanItemMade.class::cast)
                .allSatisfy(item -> assertThat(item.manages()).containsExactly(Drafts.WEAPONS));
    }

    @Test
    void whatWasLeftOutOrOverruledKeepsItsReason() {
        Drafts drafts = new Drafts();
        drafts.topics.put(Topic.CUSTODY_BEHAVIOUR, new TopicAnswer(false, "of somebody else"));
        drafts.suggested = List.of(new Suggested("a score", false, "higher", "it knows no custody"));
        assertThat(facts(drafts, NONE))
                .contains(
                        new TopicLeftOut(new EntryId("assessment"), Topic.CUSTODY_BEHAVIOUR, "of somebody else"),
                        new SuggestionOverruled("a score", "higher", "it knows no custody"));
    }

    @Test
    void r8ACountersignatureIsAskedForOnlyWhereItIsNeeded() {
        assertThat(facts(new Drafts(), NONE)).noneMatch(CountersignatureAsked.class::isInstance);
        Countersigning needed =
                new Countersigning(Role.SPO, List.of(new Reason(Why.LEVEL, Role.SPO, "the level is high")));
        assertThat(facts(new Drafts(), needed).getLast())
                .isEqualTo(
                        new CountersignatureAsked(new EntryId("assessment"), Role.SPO, List.of("the level is high")));
    }

    private static <F extends Fact> F only(Class<F> type, List<Fact> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
