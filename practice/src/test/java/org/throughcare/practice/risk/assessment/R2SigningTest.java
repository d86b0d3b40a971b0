package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.risk.assessment.Refusal.ClusterNotWeighed;
import org.throughcare.practice.risk.assessment.Signing.Accepted;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** No level is signed before everything on record is weighed, considered and rated, and all that is missing is named (R1, R2). */
class R2SigningTest {
    @Test
    void whatIsFullyAnsweredIsSigned() {
        assertThat(new Drafts().signed())
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.overall().level()).isEqualTo(RiskLevel.MEDIUM));
    }

    @ParameterizedTest
    @EnumSource(RiskLevel.class)
    void noLevelIsSignedWhileAClusterIsNotWeighedAndTheClusterIsNamed(RiskLevel level) {
        Drafts drafts = new Drafts().everyLevel(level);
        drafts.clusters.remove(Drafts.STAFF);
        assertThat(drafts.refusals())
                .contains(new ClusterNotWeighed(Drafts.STAFF, Drafts.ids("s1")))
                .anySatisfy(refusal -> assertThat(refusal.inWords())
                        .isEqualTo("Not weighed yet: violence and threats, towards staff, in custody (s1)."));
    }

    @Test
    void aFactThatJoinedTheClusterSinceIsStillToBeWeighed() {
        Drafts drafts = new Drafts();
        drafts.clusters.put(
                Drafts.WEAPONS, new ClusterAnswer(Drafts.WEAPONS, Drafts.ids("w1"), true, "carried by habit"));
        assertThat(drafts.refusals()).containsExactly(new ClusterNotWeighed(Drafts.WEAPONS, Drafts.ids("w2")));
    }

    @Test
    void anAnswerWithoutAReasonIsNoneWhicheverWayItGoes() {
        for (boolean bears : List.of(true, false)) {
            Drafts drafts = new Drafts();
            drafts.clusters.put(Drafts.WEAPONS, new ClusterAnswer(Drafts.WEAPONS, Drafts.ids("w1", "w2"), bears, " "));
            assertThat(drafts.refusals()).containsExactly(new Refusal.ClusterWithoutReason(Drafts.WEAPONS, bears));
        }
    }

    @Test
    void whatDoesNotPointToSeriousHarmNeedNotBeWeighed() {
        assertThat(Drafts.ON_RECORD.others()).containsKey(Drafts.DAMAGE);
        assertThat(new Drafts().refusals()).isEmpty();
    }

    @Test
    void aTopicIsConsideredOrLeftOutForAReason() {
        Drafts drafts = new Drafts();
        drafts.topics.put(Topic.CUSTODY_BEHAVIOUR, new TopicAnswer(false, ""));
        assertThat(drafts.refusals()).containsExactly(new Refusal.TopicNotConsidered(Topic.CUSTODY_BEHAVIOUR));
        drafts.topics.put(Topic.CUSTODY_BEHAVIOUR, new TopicAnswer(false, "the entries are of somebody else"));
        assertThat(drafts.refusals()).isEmpty();
    }

    @Test
    void r1EveryGroupNeedsALevelWhereItIsAsked() {
        Drafts drafts = new Drafts();
        Map<Setting, RiskLevel> custodyOnly = new EnumMap<>(Setting.class);
        custodyOnly.put(Setting.CUSTODY, RiskLevel.LOW);
        drafts.levels.put(RiskGroup.CHILDREN, custodyOnly);
        assertThat(drafts.refusals()).containsExactly(new Refusal.LevelMissing(RiskGroup.CHILDREN, Setting.COMMUNITY));
    }

    @Test
    void r1InTheCommunityNoLevelInCustodyIsAsked() {
        OnRecord free = new OnRecord(Map.of(), Map.of(), Set.of(), List.of(), false);
        assertThat(free.groupsToRate(Setting.CUSTODY)).isEmpty();
        assertThat(free.groupsToRate(Setting.COMMUNITY))
                .doesNotContain(RiskGroup.PRISONERS)
                .hasSize(4);
    }

    @Test
    void anEmptyDraftIsToldEverythingAtOnce() {
        Signing signing = Signing.of(AssessmentDraft.begun(AssessmentKind.FULL), Drafts.ON_RECORD, Drafts.TODAY);
        assertThat(signing)
                .isInstanceOfSatisfying(
                        Signing.Refused.class,
                        refused -> assertThat(refused.refusals())
                                .extracting(Refusal::getClass)
                                .contains(
                                        ClusterNotWeighed.class,
                                        Refusal.TopicNotConsidered.class,
                                        Refusal.LevelMissing.class,
                                        Refusal.CriterionUnanswered.class,
                                        Refusal.QuestionUnanswered.class,
                                        Refusal.AnalysisOfOtherOffences.class,
                                        Refusal.PlanReviewDate.class));
    }

    @Test
    void a10WhatWasComputedIsProvisionalUntilAPersonSaysWhatBecomesOfIt() {
        Drafts drafts = new Drafts();
        drafts.suggested = List.of(Suggested.provisional("serious reoffending 4.1 %"));
        assertThat(drafts.refusals()).containsExactly(new Refusal.SuggestionUnanswered("serious reoffending 4.1 %"));
        drafts.suggested = List.of(new Suggested("serious reoffending 4.1 %", true, null, ""));
        assertThat(drafts.refusals()).isEmpty();
    }

    @Test
    void r18WhatWasComputedIsOverruledUpOrDownWithAReason() {
        for (String chosen : List.of("higher", "lower")) {
            Drafts drafts = new Drafts();
            drafts.suggested = List.of(new Suggested("serious reoffending 4.1 %", false, chosen, ""));
            assertThat(drafts.refusals()).hasSize(1);
            drafts.suggested =
                    List.of(new Suggested("serious reoffending 4.1 %", false, chosen, "it knows no custody"));
            assertThat(drafts.refusals()).isEmpty();
        }
    }
}
