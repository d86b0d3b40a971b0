package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.terms.Role;

class R16PlanReviewTest {
    private static final String KIND = "PLAN_REVIEW_DUE";

    private final CaseFixture planned =
            anAllocatedCase().at("2022-03-21 10:00", "plan", new PlanMade(LocalDate.of(2022, 6, 20), List.of()));

    @Test
    void aPlanIsReviewedOnItsOwnDate() {
        assertThat(planned.until("2022-06-19 23:59")).raisesNo(KIND);
        assertThat(planned.until("2022-06-20 00:00"))
                .raises(KIND)
                .at("2022-06-20 00:00")
                .dueAt("2022-06-20 17:00")
                .addressedTo(Role.COM)
                .restingOn("plan", "holder");
        assertThat(planned.until("2022-06-30 12:00")).raises(KIND).escalatedTo(Role.SPO, "2022-06-27 17:00");
    }

    @Test
    void aPlanWithoutADateIsNotAskedAbout() {
        assertThat(anAllocatedCase()
                        .at("2022-03-21 10:00", "plan", new PlanMade(null, List.of()))
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aReviewInTimeKeepsItSilentAndIsItselfToBeReviewed() {
        var reviewed = planned.at("2022-06-06 10:00", "review", new PlanReviewed(LocalDate.of(2022, 9, 5)));

        assertThat(reviewed.until("2022-08-30 12:00")).raisesNo(KIND);
        assertThat(reviewed.until("2022-09-05 12:00")).raises(KIND).restingOn("review", "holder");
    }

    @Test
    void theNextPlanOrReviewAnswersIt() {
        assertThat(planned.at("2022-06-22 10:00", "review", new PlanReviewed(null))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("review", "2022-06-22 10:00");
        assertThat(planned.at("2022-06-22 10:00", "next", new PlanMade(null, List.of()))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("next", "2022-06-22 10:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(planned.at("2022-06-22 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-22 10:00");
    }
}
