package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.recallBegun;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.terms.Role;

/** Amendment A5: the clock runs from the earlier of the recorded start and the manager's decision. */
class R66SignOffDueTest {
    private static final String KIND = "RECALL_SIGN_OFF_DUE";

    private final CaseFixture begun = anAllocatedCase().at("2022-06-22 10:00", "begun", recallBegun());

    @Test
    void twentyFourHoursRunFromTheStartOfTheRecall() {
        assertThat(begun.until("2022-06-22 10:00"))
                .raises(KIND)
                .at("2022-06-22 10:00")
                .dueAt("2022-06-23 10:00")
                .addressedTo(Role.SPO)
                .restingOn("begun")
                .saying("no manager's decision is on record");
    }

    @Test
    void theDeputyIsAskedBeforeAndTheHeadAndOnCallManagerWhenItHasRunOut() {
        assertThat(begun.until("2022-06-24 12:00"))
                .raises(KIND)
                .escalatedTo(Role.DEPUTY_SPO, "2022-06-23 04:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-23 10:00")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-23 10:00");
    }

    @Test
    void theEarlierStartSetsTheClockAndBothAreShown() {
        assertThat(begun.at("2022-06-22 15:00", "decided", recall()).until("2022-06-22 16:00"))
                .raises(KIND)
                .dueAt("2022-06-23 10:00")
                .restingOn("begun", "decided")
                .saying("runs from begun of 22 Jun 2022 10:00")
                .saying("decided of 22 Jun 2022 15:00");
    }

    @Test
    void anEarlierDecisionThatComesToLightLaterRaisesTheUrgency() {
        var late = begun.with(told("2022-06-22 08:00", "decided", recall()).knownAt("2022-06-22 11:00"));

        assertThat(late.until("2022-06-22 10:30")).raises(KIND).dueAt("2022-06-23 10:00");
        assertThat(late.until("2022-06-22 12:00")).raises(KIND).dueAt("2022-06-23 08:00");
    }

    @Test
    void theClockRunsOnAWeekendAndThroughTheNightTheClocksGoForward() {
        var saturday = anAllocatedCase().at("2022-03-26 12:00", "begun", recallBegun());
        var october = anAllocatedCase().at("2022-10-29 12:00", "begun", recallBegun());

        assertThat(saturday.until("2022-03-26 12:00")).raises(KIND).dueAt("2022-03-27 13:00");
        assertThat(october.until("2022-10-29 12:00")).raises(KIND).dueAt("2022-10-30 11:00");
    }

    @Test
    void theSignatureAnswersItAlsoAfterItWasDue() {
        assertThat(begun.at("2022-06-24 16:10", "signed", signed()).until("2022-06-30 12:00"))
                .raises(KIND)
                .dueAt("2022-06-23 10:00")
                .answeredBy("signed", "2022-06-24 16:10");
    }

    @Test
    void aDecisionNotToRecallOrAWithdrawalAnswersIt() {
        assertThat(begun.at("2022-06-22 12:00", "no", noRecall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("no", "2022-06-22 12:00");
        assertThat(begun.at("2022-06-22 12:00", "off", new RecallWithdrawn(Role.SPO, "came in"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("off", "2022-06-22 12:00");
    }

    @Test
    void aDecisionNotToRecallStartsNoClock() {
        assertThat(anAllocatedCase().at("2022-06-22 12:00", "no", noRecall()).until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aSecondRecallHasAClockOfItsOwn() {
        var twice = begun.at("2022-06-22 12:00", "signed", signed())
                .at("2022-09-01 10:00", "again", recallBegun())
                .until("2022-09-01 11:00");

        assertThat(twice).raises(KIND, "begun").answeredBy("signed", "2022-06-22 12:00");
        assertThat(twice).raises(KIND, "again").dueAt("2022-09-02 10:00").open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(begun.at("2022-06-23 09:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-23 09:00");
    }
}
