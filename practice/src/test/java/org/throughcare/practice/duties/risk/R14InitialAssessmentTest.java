package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Facts.assessment;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Role;

class R14InitialAssessmentTest {
    private static final String KIND = "INITIAL_ASSESSMENT_DUE";

    private final CaseFixture ordered = anAllocatedCase().at("2022-06-06 11:00", "order", communityOrder());

    @Test
    void aSentenceInTheCommunityAsksForTheFirstAssessmentWithin15WorkingDays() {
        assertThat(ordered.until("2022-06-06 11:00"))
                .raises(KIND)
                .at("2022-06-06 11:00")
                .dueAt("2022-06-27 17:00")
                .addressedTo(Role.COM)
                .restingOn("order", "holder");
        assertThat(ordered.until("2022-07-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-06-27 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-07-04 17:00");
    }

    @Test
    void aSentenceOfCustodyDoesNot() {
        assertThat(anAllocatedCase()
                        .at("2022-06-06 11:00", "sentence", custody("2023-06-17"))
                        .until("2022-12-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void theAssessmentAnswersItAndOneFromBeforeDoesNot() {
        assertThat(ordered.at("2022-06-20 10:00", "first", assessment()).until("2022-07-30 12:00"))
                .raises(KIND)
                .answeredBy("first", "2022-06-20 10:00");
        assertThat(ordered.at("2022-05-20 10:00", "before", assessment()).until("2022-07-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(ordered.at("2022-06-10 11:00", "next", custody("2024-06-17")).until("2022-07-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-06-10 11:00");
    }
}
