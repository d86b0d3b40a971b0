package org.throughcare.practice.duties.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.communityOrder;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.allocation.AllocationFact.WorkedBeforeAllocation;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Role;

class R80UnallocatedTest {
    private static final String KIND = "UNALLOCATED";
    private static final Allocated TO_PO1 = new Allocated("PO1", Role.COM, null);

    private final CaseFixture sentenced = aCase().at("2022-04-13 11:00", "sentence", custody("2022-06-17"));

    @Test
    void aCaseThatNobodyHoldsWhenTheLimitRunsOutIsAskedAbout() {
        assertThat(sentenced.until("2022-04-19 16:59")).raisesNo(KIND);
        assertThat(sentenced.until("2022-04-19 17:00"))
                .raises(KIND)
                .at("2022-04-19 17:00")
                .dueAt("2022-04-19 17:00")
                .addressedTo(Role.SPO, Role.SPO_ALLOCATION)
                .restingOn("sentence")
                .saying("the limit of 2 working days (assumed) has passed");
    }

    @Test
    void theHeadIsAskedADayLaterAndTheRegionTwo() {
        assertThat(sentenced.until("2022-06-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.PDU_HEAD, "2022-04-20 17:00")
                .escalatedTo(Role.REGION, "2022-04-21 17:00")
                .escalatedOnlyTo(Role.PDU_HEAD, Role.REGION);
    }

    @Test
    void n08ItDoesNotWaitForTheLastDaysBeforeRelease() {
        assertThat(sentenced.until("2022-05-01 12:00")).raises(KIND).open();
    }

    @Test
    void anAllocationWithinTheLimitKeepsItSilent() {
        assertThat(sentenced.at("2022-04-19 17:00", "allocated", TO_PO1).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void anAllocationAnswersIt() {
        assertThat(sentenced.at("2022-06-08 10:00", "allocated", TO_PO1).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("allocated", "2022-06-08 10:00");
    }

    @Test
    void r84WorkDoneBeforeAnyAllocationIsShownAndStopsNoClock() {
        var worked = sentenced.at("2022-04-14 10:00", "work", new WorkedBeforeAllocation("PO1", "a prison visit"));

        assertThat(worked.until("2022-04-20 12:00"))
                .raises(KIND)
                .at("2022-04-19 17:00")
                .restingOn("sentence", "work")
                .saying("Work done before any allocation is on record and counts as work: work");
    }

    @Test
    void aSentenceInTheCommunityHasFiveWorkingDays() {
        assertThat(aCase().at("2022-04-13 11:00", "sentence", communityOrder()).until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-04-22 17:00");
    }

    @Test
    void aLongSentenceIsNotAskedAboutByThisRule() {
        assertThat(aCase().at("2022-04-13 11:00", "sentence", custody("2024-04-13"))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void theClockStartsWhenTheSentenceIsKnown() {
        var late = aCase().with(told("2022-04-13 11:00", "sentence", custody("2022-06-17"))
                .knownAt("2022-05-09 10:00"));

        assertThat(late.until("2022-06-30 12:00")).raises(KIND).at("2022-05-11 17:00");
        assertThat(anAllocatedCase().until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void itEndsUnansweredWithSupervisionOrTheNextSentence() {
        assertThat(sentenced.at("2022-05-10 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-05-10 10:00");
        assertThat(sentenced
                        .at("2022-05-10 11:00", "next", custody("2024-06-17"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("next", "2022-05-10 11:00");
    }

    @Test
    void aCaseGivenUpAndHeldByNobodyIsAskedAboutAgain() {
        var givenUp = anAllocatedCase().at("2022-05-10 10:00", "given-up", new AllocationEnded("left the service"));

        assertThat(givenUp.until("2022-05-17 16:59")).raisesNo(KIND);
        assertThat(givenUp.until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-05-17 17:00")
                .addressedTo(Role.SPO, Role.SPO_ALLOCATION)
                .restingOn("given-up")
                .open();
        assertThat(givenUp.at("2022-05-19 09:00", "next", TO_PO1).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("next", "2022-05-19 09:00");
    }
}
