package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.incident;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.review;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.Topic;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Amendment A1: over-rating is asked about too. */
class R3PossibleOverRatingTest {
    private static final String KIND = "POSSIBLE_OVER_RATING";

    private final CaseFixture high = anAllocatedCase().at("2020-01-13 10:00", "level", level(RiskLevel.HIGH));

    @Test
    void aHighLevelWithTwoQuietYearsIsAskedAbout() {
        assertThat(high.until("2022-01-13 16:59")).raisesNo(KIND);
        assertThat(high.until("2022-01-13 17:00"))
                .raises(KIND)
                .at("2022-01-13 17:00")
                .dueAt("2022-01-27 17:00")
                .addressedTo(Role.COM)
                .restingOn("level", "holder");
    }

    @Test
    void aSignOfHarmStartsTheQuietTimeAgain() {
        assertThat(high.at("2021-01-13 10:00", "weapon", incident(Nature.WEAPON))
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aMediumLevelIsNotAskedAbout() {
        assertThat(anAllocatedCase()
                        .at("2020-01-13 10:00", "level", level(RiskLevel.MEDIUM))
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aNewLevelOrAnAssessmentAnswersIt() {
        assertThat(high.at("2022-01-20 10:00", "next", level(RiskLevel.HIGH)).until("2022-02-28 12:00"))
                .raises(KIND)
                .answeredBy("next", "2022-01-20 10:00");
        assertThat(high.at("2022-01-20 10:00", "review", review(Topic.OFFENDING_HISTORY))
                        .until("2022-02-28 12:00"))
                .raises(KIND)
                .answeredBy("review", "2022-01-20 10:00");
    }

    @Test
    void itRunsInTheShadowUntilItsCostIsKnown() {
        assertThat(high.until("2022-02-28 12:00").of(KIND))
                .singleElement()
                .satisfies(duty -> assertThat(duty.card().shadow()).isTrue());
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(high.at("2022-01-20 10:00", "end", supervisionEnded()).until("2022-02-28 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-01-20 10:00");
    }
}
