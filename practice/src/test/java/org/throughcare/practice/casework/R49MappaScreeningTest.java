package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.MappaScreening.Bearing;
import org.throughcare.practice.casework.MappaScreening.Category;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.sentence.ProtectiveOrderFact.OrderKind;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Offence;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;

/** The record says which categories might apply and what bears on the level; a person decides both (R49, R51). */
class R49MappaScreeningTest {
    private static final String NOW = "2023-01-10 09:00";

    private static CaseFixture sentenced(int months, Nature nature) {
        return anAllocatedCase()
                .at(
                        "2022-01-10 11:00",
                        "sentence",
                        new Sentenced(
                                SentenceKind.CUSTODY_DETERMINATE,
                                months,
                                List.of(new Offence("an offence", 1, Set.of(nature))),
                                false,
                                null,
                                null));
    }

    @Test
    void twelveMonthsForViolenceMayBeCategoryTwoAndLessMayNot() {
        assertThat(categories(sentenced(12, Nature.VIOLENCE))).containsExactly(2);
        assertThat(categories(sentenced(11, Nature.VIOLENCE))).containsExactly(3);
        assertThat(categories(sentenced(48, Nature.ACQUISITIVE))).isEmpty();
    }

    @Test
    void sexualOffendingOrAnOrderThatBringsNotificationMayBeCategoryOne() {
        assertThat(categories(sentenced(6, Nature.SEXUAL))).containsExactly(1);
        assertThat(categories(anAllocatedCase()
                        .at(
                                "2022-01-10 11:00",
                                "order",
                                new ProtectiveOrderMade(
                                        OrderKind.SEXUAL_HARM_PREVENTION_ORDER,
                                        RiskGroup.CHILDREN,
                                        List.of(),
                                        null,
                                        null))))
                .containsExactly(1);
    }

    @Test
    void terrorismMayBeCategoryFour() {
        assertThat(categories(sentenced(40, Nature.TERRORISM))).contains(4);
    }

    @Test
    void everyCategoryCitesWhatSaysSo() {
        assertThat(screening(sentenced(12, Nature.VIOLENCE)).categories())
                .singleElement()
                .satisfies(category -> assertThat(category.entries())
                        .extracting(entry -> entry.id().value())
                        .containsExactly("sentence"));
    }

    @Test
    void r51WhatBearsOnTheLevelHasItsReasonsAndAnEarlierDecisionIsShown() {
        CaseFixture told = sentenced(12, Nature.VIOLENCE)
                .at("2022-02-10 11:00", "set", new MappaSet(2, 1, "one agency can manage"))
                .at("2022-03-10 11:00", "level", Facts.level(RiskLevel.VERY_HIGH));
        assertThat(screening(told).bearing())
                .extracting(Bearing::level, Bearing::reason)
                .contains(tuple(1, "level 1 was decided before"), tuple(3, "the recorded level is very high"));
        assertThat(MappaScreening.forAPersonToDecide()).contains("for a person to decide");
    }

    @Test
    void r10TheLevelOfRiskChangesNoCategory() {
        CaseFixture told = sentenced(11, Nature.VIOLENCE);
        for (RiskLevel level : RiskLevel.values()) {
            assertThat(categories(told.at("2022-03-10 11:00", "level", Facts.level(level))))
                    .containsExactly(3);
        }
    }

    private static List<Integer> categories(CaseFixture fixture) {
        return screening(fixture).categories().stream().map(Category::number).toList();
    }

    private static MappaScreening screening(CaseFixture fixture) {
        return MappaScreening.at(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW), TestPolicy.policy());
    }
}
