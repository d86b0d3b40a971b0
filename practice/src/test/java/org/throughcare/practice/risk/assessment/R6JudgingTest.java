package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.risk.assessment.Judgement.Circumstance;
import org.throughcare.practice.risk.assessment.Judgement.CriterionAnswer;
import org.throughcare.practice.risk.assessment.Refusal.AskedOnceMore;
import org.throughcare.practice.terms.RiskLevel;

/** The criteria and questions are the same whichever level is chosen, and contrary answers are asked about both ways (R6, A1). */
class R6JudgingTest {
    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void noLevelIsSignedWithoutAnAnswerToWhatChangeWouldMakeHarmLikely(RiskLevel level) {
        Drafts drafts = new Drafts().everyLevel(level);
        drafts.circumstances = List.of();
        assertThat(drafts.refusals()).contains(new Refusal.QuestionUnanswered(Question.CHANGE_OF_CIRCUMSTANCES));
        drafts.noCircumstance = "nothing named would; see the analysis";
        assertThat(drafts.refusals()).doesNotContain(new Refusal.QuestionUnanswered(Question.CHANGE_OF_CIRCUMSTANCES));
    }

    @Test
    void itIsAskedOfEachNamedChangeWhetherItIsPresentNow() {
        Drafts drafts = new Drafts();
        drafts.circumstances = List.of(new Circumstance("stops his medicine", null));
        assertThat(drafts.refusals()).containsExactly(new Refusal.PresenceUnanswered("stops his medicine"));
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void eachCriterionNeedsItsOwnEvidence(Criterion criterion) {
        Drafts drafts = new Drafts();
        drafts.besideAnswers = "said";
        drafts.criteria.put(criterion, new CriterionAnswer(true, " "));
        assertThat(drafts.refusals()).containsExactly(new Refusal.CriterionUnanswered(criterion));
        drafts.criteria.remove(criterion);
        assertThat(drafts.refusals()).containsExactly(new Refusal.CriterionUnanswered(criterion));
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"LOW", "MEDIUM"})
    void aNamedChangeThatIsPresentNowAsksOnceMoreWhyALowerLevelStands(RiskLevel level) {
        Drafts drafts = new Drafts().everyLevel(level);
        drafts.circumstances = List.of(new Circumstance("lost his place to live", true));
        assertThat(drafts.refusals())
                .containsExactly(new AskedOnceMore(level, List.of("lost his place to live"), List.of()));
        drafts.besideAnswers = "his brother takes him in from the first night";
        assertThat(drafts.refusals()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = RiskLevel.class,
            names = {"HIGH", "VERY_HIGH"})
    void sayingThatHarmCouldNotHappenAsThingsAreAsksOnceMoreWhyAHigherLevelStands(RiskLevel level) {
        Drafts drafts = new Drafts().everyLevel(level);
        assertThat(drafts.refusals()).containsExactly(new AskedOnceMore(level, List.of(), List.of(Criterion.ANY_TIME)));
        drafts.besideAnswers = "the plan that keeps it so has not begun";
        assertThat(drafts.refusals()).isEmpty();
    }

    @Test
    void sayingThatHarmCouldHappenAtAnyTimeAsksOnceMoreWhyALowerLevelStands() {
        Drafts drafts = new Drafts();
        drafts.criteria.put(Criterion.ANY_TIME, new CriterionAnswer(true, "three times this month"));
        assertThat(drafts.refusals())
                .containsExactly(new AskedOnceMore(RiskLevel.MEDIUM, List.of(), List.of(Criterion.ANY_TIME)));
    }

    @Test
    void a1WhatIsAskedDoesNotDependOnTheLevelChosen() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int i = 0; i < 400; i++) {
            Drafts drafts = partly(chance);
            List<Refusal> low = asked(drafts.everyLevel(RiskLevel.LOW));
            for (RiskLevel level : RiskLevel.values()) {
                assertThat(asked(drafts.everyLevel(level))).as("%s", level).isEqualTo(low);
            }
        }
    }

    @Test
    void a1NoRefusalNamesALevelThatWasNotChosen() {
        SplittableRandom chance = new SplittableRandom(12);
        for (int i = 0; i < 400; i++) {
            RiskLevel level = List.of(RiskLevel.values()).get(chance.nextInt(4));
            assertThat(partly(chance).everyLevel(level).refusals())
                    .filteredOn(AskedOnceMore.class::isInstance)
                    .allSatisfy(refusal ->
                            assertThat(((AskedOnceMore) refusal).chosen()).isEqualTo(level));
        }
    }

    /** What is asked beside the one question that follows from answers contrary to the level. */
    private static List<Refusal> asked(Drafts drafts) {
        return drafts.refusals().stream()
                .filter(refusal -> !(refusal instanceof AskedOnceMore))
                .toList();
    }

    private static Drafts partly(SplittableRandom chance) {
        Drafts drafts = new Drafts();
        drafts.clusters.keySet().removeIf(_ -> chance.nextInt(3) == 0);
        drafts.topics.keySet().removeIf(_ -> chance.nextInt(3) == 0);
        drafts.criteria.keySet().removeIf(_ -> chance.nextInt(4) == 0);
        drafts.criteria.replaceAll((_, _) -> new CriterionAnswer(chance.nextBoolean(), "read"));
        drafts.circumstances = List.of(new Circumstance("drinks again", chance.nextBoolean()));
        drafts.howSoon = chance.nextBoolean() ? "" : "soon";
        drafts.wouldChange = chance.nextBoolean() ? "" : "a home";
        if (chance.nextBoolean()) {
            drafts.plan = List.of();
        }
        return drafts;
    }
}
