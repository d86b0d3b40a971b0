package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.BURGLARY;
import static org.throughcare.practice.fixture.Facts.assessment;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.offence;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.risk.RiskFact.AssessmentKind;
import org.throughcare.practice.risk.RiskFact.ScoreCalculated;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** R12, R13 and R14: a score calculated for allocation is in order, and a full assessment is still owed. */
class R14AssessmentStaleTest {
    private static final String KIND = "ASSESSMENT_STALE_OR_MISMATCHED";

    private final CaseFixture sentenced = anAllocatedCase().at("2022-04-13 11:00", "sentence", custody("2022-06-17"));
    private final CaseFixture scored = sentenced.at("2022-04-13 15:00", "score", score("2019"));

    private static ScoreCalculated score(@Nullable String carriedFrom) {
        return new ScoreCalculated("RSR", "PO2", "allocation", false, List.of(), carriedFrom);
    }

    @Test
    void textCarriedIntoAScoreOwesAFullAssessmentWithin15WorkingDaysOfSentence() {
        assertThat(scored.until("2022-04-13 15:00"))
                .raises(KIND)
                .at("2022-04-13 15:00")
                .dueAt("2022-05-09 17:00")
                .addressedTo(Role.COM)
                .restingOn("sentence", "score", "holder");
    }

    @Test
    void managerAndHeadFollow() {
        assertThat(scored.until("2022-06-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-05-09 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-05-16 17:00");
    }

    @Test
    void n01TheCourtTeamThatMadeTheScoreIsAskedForNothing() {
        assertThat(scored.until("2022-06-30 12:00").raised()).allSatisfy(duty -> {
            assertThat(duty.addressedTo()).doesNotContain(Role.COURT_TEAM);
            assertThat(duty.escalations()).noneMatch(step -> step.to() == Role.COURT_TEAM);
        });
        assertThat(scored.until("2022-04-30 12:00"))
                .raises(KIND)
                .saying("A score calculated for allocation is in order")
                .notSaying("PO2");
    }

    @Test
    void aScoreWithoutOldTextIsNoMatter() {
        assertThat(sentenced.at("2022-04-13 15:00", "score", score(null)).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void r14WhoeverReceivesTheCaseReceivesTheDuty() {
        var received = aCase().at("2022-04-13 11:00", "sentence", custody("2022-06-17"))
                .at("2022-04-13 15:00", "score", score("2019"))
                .at("2022-04-20 10:00", "allocated", new Allocated("PO1", Role.COM, null));

        assertThat(received.until("2022-04-20 12:00"))
                .raises(KIND)
                .addressedTo(Role.COM, Role.SPO_ALLOCATION)
                .joinedBy("allocated", "2022-04-20 10:00")
                .open();
    }

    @Test
    void r13AnAnalysisOfOtherOffencesIsAMismatch() {
        var other = assessment(offence("affray", Nature.VIOLENCE));

        assertThat(sentenced.at("2022-04-25 10:00", "other", other).until("2022-04-30 12:00"))
                .raises(KIND)
                .at("2022-04-25 10:00")
                .restingAlsoOn("other");
    }

    @Test
    void anAnalysisOfTheseOffencesAnswersItAndOneWithCarriedTextDoesNot() {
        var carried = new AssessmentCompleted(AssessmentKind.FULL, List.of(BURGLARY), Set.of(), "2019");

        assertThat(scored.at("2022-04-25 10:00", "full", assessment(BURGLARY)).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("full", "2022-04-25 10:00");
        assertThat(scored.at("2022-04-25 10:00", "carried", carried).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void r12AScoreNeverCountsAsAnAssessment() {
        assertThat(scored.picture(Party.PROBATION, "2022-04-30 12:00").risk().assessments())
                .isEmpty();
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(scored.at("2022-05-10 11:00", "next", custody("2024-06-17")).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-05-10 11:00");
    }
}
