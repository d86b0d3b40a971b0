package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.assessment.SectionText.State;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.Setting;

/** A plan says what justifies it, what it manages in both settings, and when it is reviewed (R15, R16, R34). */
class R15PlanningTest {
    @Test
    void anItemThatRestsOnNothingIsRefused() {
        Drafts drafts = new Drafts();
        drafts.plan =
                List.of(drafts.plan.get(0), drafts.plan.get(1), Drafts.item(Setting.COMMUNITY, Set.of(), Set.of()));
        assertThat(drafts.refusals()).containsExactly(new Refusal.PlanItemUnlinked(3, "carries weapons"));
    }

    @Test
    void anItemThatRestsOnAnEmptySectionIsRefused() {
        Drafts drafts = new Drafts();
        drafts.plan = List.of(
                drafts.plan.get(0),
                drafts.plan.get(1),
                Drafts.item(Setting.COMMUNITY, Set.of(Section.DRUGS), Set.of()));
        assertThat(drafts.refusals())
                .containsExactly(new Refusal.PlanItemOnEmptySection(3, "carries weapons", Section.DRUGS));
    }

    @Test
    void carriedTextThatNobodyConfirmedCarriesNoItemEither() {
        Drafts drafts = new Drafts().carried(Section.DRUGS, State.NOT_YET, Drafts.WEAPON);
        drafts.plan = List.of(
                drafts.plan.get(0),
                drafts.plan.get(1),
                Drafts.item(Setting.COMMUNITY, Set.of(Section.DRUGS), Set.of()));
        assertThat(drafts.refusals()).contains(new Refusal.PlanItemOnEmptySection(3, "carries weapons", Section.DRUGS));
    }

    @Test
    void anItemSaysWhatIsDoneAndByWhom() {
        Drafts drafts = new Drafts();
        drafts.plan = List.of(
                drafts.plan.get(0),
                drafts.plan.get(1),
                new PlanItem(
                        "carries weapons",
                        RiskGroup.PUBLIC,
                        Setting.COMMUNITY,
                        "search",
                        "",
                        Set.of(Section.OFFENCE_ANALYSIS),
                        Set.of()));
        assertThat(drafts.refusals()).containsExactly(new Refusal.PlanItemUnfinished(3));
    }

    @Test
    void r34WhatBearsOnTheLevelIsManagedInCustodyAndInTheCommunity() {
        Drafts drafts = new Drafts();
        drafts.plan = List.of(drafts.plan.get(0));
        assertThat(drafts.refusals()).containsExactly(new Refusal.ClusterUnmanaged(Drafts.WEAPONS, Setting.COMMUNITY));
    }

    @Test
    void whatDoesNotBearNeedsNoItem() {
        Drafts drafts = new Drafts();
        drafts.clusters.put(
                Drafts.WEAPONS, new ClusterAnswer(Drafts.WEAPONS, Drafts.ids("w1", "w2"), false, "made up by another"));
        drafts.plan = List.of();
        assertThat(drafts.refusals()).isEmpty();
    }

    @Test
    void r16ThePlanHasAReviewDateThatLiesAhead() {
        Drafts drafts = new Drafts();
        drafts.reviewOn = Drafts.TODAY;
        assertThat(drafts.refusals()).containsExactly(new Refusal.PlanReviewDate(Drafts.TODAY));
    }
}
