package org.throughcare.practice.duties.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.CheckInFinding;
import org.throughcare.practice.casework.CheckInFinding.Says;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.CheckInFact.CheckInReceived;
import org.throughcare.practice.supervision.CheckInFact.CheckInReviewed;
import org.throughcare.practice.supervision.CheckInFact.CheckInsAsked;
import org.throughcare.practice.supervision.CheckInFact.CheckInsDecided;
import org.throughcare.practice.supervision.CheckInFact.CheckInsEnded;
import org.throughcare.practice.supervision.CheckInFact.Exclusion;
import org.throughcare.practice.supervision.CheckInFact.Use;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactSuspended;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R47CheckInsTest {
    private static final String APPROVE = "CHECK_INS_TO_APPROVE";
    private static final String AGAIN = "CHECK_INS_TO_LOOK_AT_AGAIN";
    private static final String REVIEW = "CHECK_IN_TO_REVIEW";
    private static final String EXPIRED = "CHECK_IN_EXPIRED";

    private final CaseFixture asked = anAllocatedCase()
            .at(
                    "2022-06-06 10:00",
                    "asked",
                    new CheckInsAsked(Use.SUPPLEMENTARY, 2, List.of("How is work?"), "works by day", List.of()));
    private final CaseFixture approved =
            asked.at("2022-06-07 10:00", "approved", new CheckInsDecided(new EntryId("asked"), true, "agreed"));

    @Test
    void aSeniorApprovesWithinTwoWorkingDays() {
        assertThat(asked.until("2022-06-06 12:00"))
                .raises(APPROVE)
                .dueAt("2022-06-08 17:00")
                .addressedTo(Role.SPO)
                .restingOn("asked");
        assertThat(approved.until("2022-06-07 12:00")).raises(APPROVE).answeredBy("approved", "2022-06-07 10:00");
    }

    @Test
    void whatBecomesKnownAfterTheApprovalOpensItAgain() {
        var changed = approved.at("2022-06-10 09:00", "mappa", new MappaSet(2, 2, null));

        assertThat(changed.until("2022-06-10 12:00"))
                .raises(AGAIN)
                .at("2022-06-10 09:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("mappa", "asked", "approved", "holder");
        assertThat(changed.at(
                                "2022-06-10 15:00",
                                "again",
                                new CheckInsDecided(new EntryId("asked"), false, "seen in person"))
                        .until("2022-06-14 12:00"))
                .raises(AGAIN)
                .answeredBy("again", "2022-06-10 15:00");
    }

    @Test
    void whatThePersonAnsweredIsReadByTheNextWorkingDay() {
        var received = approved.at("2022-06-20 20:00", "answers", new CheckInReceived(List.of(), true));

        assertThat(received.until("2022-06-20 21:00"))
                .raises(REVIEW)
                .dueAt("2022-06-21 17:00")
                .addressedTo(Role.COM)
                .restingOn("answers", "holder");
        assertThat(received.at("2022-06-21 09:00", "read", new CheckInReviewed(new EntryId("answers"), "call him"))
                        .until("2022-06-22 12:00"))
                .raises(REVIEW)
                .answeredBy("read", "2022-06-21 09:00");
    }

    @Test
    void aCheckInThatDoesNotComeIsOneDutyAndNoAbsence() {
        assertThat(approved.until("2022-06-22 12:00")).raisesNo(EXPIRED);
        assertThat(approved.until("2022-08-30 12:00"))
                .raises(EXPIRED)
                .addressedTo(Role.COM)
                .restingOn("asked", "approved", "holder");
        assertThat(approved.until("2022-08-30 12:00"))
                .raisesNo("ABSENCE_UNRESOLVED", "RECALL_DECISION_REQUIRED", "FIRST_APPOINTMENT_MISSED");
    }

    @Test
    void speakingWithThePersonAnswersItAndTheNextIsCountedFromThen() {
        var spoken = approved.at(
                "2022-06-27 11:00",
                "call",
                new ContactNoted(ContactForm.PHONE, ContactWith.PERSON, "He forgot", null, false));

        assertThat(spoken.until("2022-06-28 12:00")).raises(EXPIRED).answeredBy("call", "2022-06-27 11:00");
        assertThat(spoken.until("2022-07-20 12:00")).raises(EXPIRED, "call").open();
    }

    @Test
    void nothingIsExpectedWhileContactIsSuspendedOrAfterTheEnd() {
        assertThat(approved.at("2022-06-10 09:00", "scheme", new ContactSuspended("a scheme"))
                        .until("2022-08-30 12:00"))
                .raisesNo(EXPIRED);
        assertThat(approved.at("2022-06-10 09:00", "end", new CheckInsEnded("work by day"))
                        .until("2022-08-30 12:00"))
                .raisesNo(EXPIRED);
    }

    @Test
    void theRecordSaysWhatStandsAgainstThemOrThatItSaysNothing() {
        var picture = approved.at("2022-06-10 09:00", "scheme", new ContactSuspended("a scheme"))
                .at("2022-06-10 09:10", "mappa", new MappaSet(2, 1, null))
                .picture(Party.PROBATION, "2022-06-11 09:00");
        var findings = CheckInFinding.of(picture, LondonTime.instant("2022-06-11 09:00"), TestPolicy.policy());

        assertThat(findings).extracting(CheckInFinding::exclusion).containsExactly(Exclusion.values());
        assertThat(findings)
                .filteredOn(one -> one.says() == Says.APPLIES)
                .extracting(CheckInFinding::exclusion)
                .containsExactly(Exclusion.SUSPENDED);
        assertThat(findings)
                .filteredOn(one -> one.exclusion() == Exclusion.MAPPA)
                .singleElement()
                .satisfies(one -> assertThat(one.says()).isEqualTo(Says.DOES_NOT_APPLY));
        assertThat(findings)
                .filteredOn(one -> one.exclusion() == Exclusion.CHILD_PLAN)
                .singleElement()
                .satisfies(one -> assertThat(one.says()).isEqualTo(Says.NOT_ON_RECORD));
    }
}
