package org.throughcare.practice.duties.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.confirmedConsultation;
import static org.throughcare.practice.fixture.Contact.noteOfConsultation;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.terms.Role;

class R82LateAllocationTest {
    private static final String KIND = "LATE_ALLOCATION";
    private static final Allocated TO_PO1 = new Allocated("PO1", Role.COM, null);

    private final CaseFixture sentenced = aCase().at("2022-04-13 11:00", "sentence", custody("2022-06-17"));
    private final CaseFixture late = sentenced.at("2022-06-08 10:00", "allocated", TO_PO1);

    @Test
    void n08AnAllocationAfterTheLimitIsCountedFromSentenceAndToRelease() {
        assertThat(late.until("2022-06-08 12:00"))
                .raises(KIND)
                .at("2022-06-08 10:00")
                .dueAt("2022-06-09 17:00")
                .addressedTo(Role.COM, Role.SPO, Role.PDU_HEAD)
                .restingOn("sentence", "allocated")
                .saying("56 days (35 working days) after sentence")
                .saying("9 days (7 working days) before release");
    }

    @Test
    void anAllocationAtTheLimitIsInTime() {
        assertThat(sentenced.at("2022-04-19 17:00", "allocated", TO_PO1).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(sentenced.at("2022-04-19 17:01", "allocated", TO_PO1).until("2022-06-30 12:00"))
                .raises(KIND);
    }

    @Test
    void n12WorkDoneBeforeIsCredited() {
        var worked = sentenced
                .at("2022-05-20 10:00", "work", new WorkedBeforeAllocation("PO1", "a prison visit"))
                .at("2022-06-08 10:00", "allocated", TO_PO1);

        assertThat(worked.until("2022-06-08 12:00"))
                .raises(KIND)
                .restingOn("sentence", "allocated", "work")
                .saying("counts as work: work of 20 May 2022");
    }

    @Test
    void aPlanOrTheManagersOwnPartAnswersItAndANoteDoesNot() {
        assertThat(late.at("2022-06-09 10:00", "plan", new PlanMade(null, List.of()))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("plan", "2022-06-09 10:00");
        assertThat(late.at("2022-06-09 10:00", "talk", confirmedConsultation()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("talk", "2022-06-09 10:00");
        assertThat(late.at("2022-06-09 10:00", "note", noteOfConsultation()).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void aSentenceInTheCommunityIsLeftToTheRuleOnUnallocatedCases() {
        var order = aCase().at("2022-04-13 11:00", "sentence", communityOrder())
                .at("2022-06-08 10:00", "allocated", TO_PO1);

        assertThat(order.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithTheNextSentence() {
        assertThat(late.at("2022-06-10 11:00", "next", custody("2024-06-17")).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-06-10 11:00");
    }

    @Test
    void anAllocationAfterASecondSentenceIsLateForThatOneAndAskedAboutOnce() {
        var twice = aCase().at("2022-02-01 11:00", "sentence", custody("2022-06-17"))
                .at("2022-04-13 11:00", "next", custody("2022-06-17"))
                .at("2022-06-08 10:00", "allocated", TO_PO1);

        assertThat(twice.until("2022-06-30 12:00")).raises(1, KIND);
    }
}
