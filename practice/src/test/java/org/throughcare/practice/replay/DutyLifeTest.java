package org.throughcare.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.judged;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.recallBegun;
import static org.throughcare.practice.fixture.Facts.custody;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.LondonTime.text;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.RecordFact.Retracted;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** The life of a duty from the moment it is raised. */
class DutyLifeTest {
    private static final String KIND = "ABSENCE_UNRESOLVED";
    private static final Allocated TO_PO1 = new Allocated("PO1", Role.COM, null);

    private final CaseFixture absent = anAllocatedCase().at("2022-06-20 14:00", "absence", missed());

    @Test
    void aRoleThatNobodyFillsIsNamedAndTheManagerWhoFillsItIsAskedAtOnce() {
        assertThat(aCase().at("2022-06-20 14:00", "absence", missed()).until("2022-06-20 15:00"))
                .raises(KIND)
                .addressedTo(Role.COM, Role.SPO_ALLOCATION)
                .restingOn("absence");
    }

    @Test
    void r14ADutyStaysOpenWhenTheCaseIsGivenToSomeone() {
        var given = aCase().at("2022-06-20 14:00", "absence", missed()).at("2022-06-21 10:00", "given", TO_PO1);

        assertThat(given.until("2022-06-22 12:00"))
                .raises(KIND)
                .joinedBy("given", "2022-06-21 10:00")
                .open();
    }

    @Test
    void whenTheHolderLeavesItPassesToTheManagerWhoMustNameAnother() {
        var left = absent.at("2022-06-22 10:00", "left", new AllocationEnded("left the service"));

        assertThat(left.until("2022-06-22 12:00"))
                .raises(KIND)
                .addressedTo(Role.COM)
                .passedTo(Role.SPO_ALLOCATION, "2022-06-22 10:00")
                .restingOn("absence", "holder", "left");
    }

    @Test
    void itIsWithdrawnWhenItsCauseIsRetracted() {
        var retracted = absent.with(told("2022-06-21 10:00", "retraction", new Retracted("another person"))
                .superseding("absence"));

        assertThat(retracted.until("2022-06-30 12:00")).raises(KIND).withdrawnAt("2022-06-21 10:00");
    }

    @Test
    void aCorrectedCauseWithdrawsItAndRaisesTheRightOne() {
        var corrected = absent.with(told("2022-06-20 10:00", "corrected", missed())
                .knownAt("2022-06-21 10:00")
                .superseding("absence"));
        var duties = corrected.until("2022-06-30 12:00");

        assertThat(duties).raises(KIND, "absence").withdrawnAt("2022-06-21 10:00");
        assertThat(duties).raises(KIND, "corrected").at("2022-06-21 10:00");
    }

    @Test
    void anEntryKnownLongAfterItHappenedRaisesWhenItIsKnownAndIsNotDueBefore() {
        var late = anAllocatedCase()
                .with(told("2021-06-21 14:00", "absence", missed()).knownAt("2022-06-20 14:00"));

        assertThat(late.until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-06-20 14:00")
                .dueAt("2022-06-27 17:00");
    }

    @Test
    void aDutyRaisedAfterItWasDueIsDueWhenItIsRaisedAndLaterNewsDoesNotMoveThat() {
        var sentenced = anAllocatedCase()
                .with(told("2022-04-13 11:00", "sentence", custody("2022-06-17"))
                        .knownAt("2022-06-20 10:00"))
                .at("2022-06-22 10:00", "unrelated", missed());

        assertThat(sentenced.until("2022-06-30 12:00"))
                .raises("PRE_RELEASE_ASSESSMENT_OWED")
                .at("2022-06-20 10:00")
                .dueAt("2022-06-20 10:00");
    }

    @Test
    void aRaisedUrgencyIsShownFromTheMomentItsCauseIsKnown() {
        var begun = anAllocatedCase()
                .at("2022-06-22 10:00", "begun", recallBegun())
                .with(told("2022-06-22 08:00", "decided", recall()).knownAt("2022-06-22 11:00"));

        assertThat(begun.until("2022-06-22 12:00").of("RECALL_SIGN_OFF_DUE"))
                .singleElement()
                .satisfies(duty -> assertThat(duty.reasons())
                        .extracting(reason -> text(reason.at()) + " due " + text(reason.dueAt()))
                        .containsExactly(
                                "2022-06-22 10:00 due 2022-06-23 10:00", "2022-06-22 11:00 due 2022-06-23 08:00"));
    }

    @Test
    void anAnswerKnownTogetherWithItsCauseMeansThatNobodyIsAsked() {
        var together = anAllocatedCase()
                .with(told("2022-06-20 14:00", "absence", missed()).knownAt("2022-06-22 10:00"))
                .with(told("2022-06-21 14:00", "judgement", judged("absence")).knownAt("2022-06-22 10:00"));

        assertThat(together.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void whatTwoPartiesAgreeOnIsShownOnceAndWhatTheyDifferOnTwice() {
        var agreed = aCase().at("2022-06-20 10:00", "released", released(), Party.PROBATION, Party.PRISON)
                .at("2022-06-21 10:00", "order", custody("2023-06-17"), Party.PROBATION, Party.PRISON);
        var differing = agreed.at("2022-01-03 10:00", "holder", TO_PO1);

        assertThat(agreed.until("2022-06-21 12:00"))
                .raises("ROSH_REVIEW_REQUIRED")
                .of(Party.PROBATION, Party.PRISON)
                .addressedTo(Role.COM, Role.SPO_ALLOCATION, Role.POM);
        assertThat(differing.until("2022-06-21 12:00")).raises(2, "ROSH_REVIEW_REQUIRED");
    }

    @Test
    void aPartyIsAskedOnlyThroughItsOwnRoles() {
        var duties = aCase().at("2022-06-21 10:00", "order", custody("2022-09-17"), Party.PROBATION, Party.PRISON)
                .raisedUntil("2022-12-30 12:00");

        assertThat(duties).isNotEmpty().allSatisfy(duty -> {
            assertThat(duty.addressedTo())
                    .isNotEmpty()
                    .allMatch(role -> duty.parties().contains(role.party()));
            assertThat(duty.escalations())
                    .allMatch(step -> duty.parties().contains(step.to().party()));
        });
    }
}
