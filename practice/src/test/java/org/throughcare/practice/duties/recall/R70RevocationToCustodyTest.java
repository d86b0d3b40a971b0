package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.back;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R70RevocationToCustodyTest {
    private static final String KIND = "REVOCATION_TO_CUSTODY_CLOCK";

    private static CaseFixture revokedOn(String time, LicenceRevoked fact) {
        return aCase().at(time, "revoked", fact, Party.PROBATION, Party.POLICE, Party.PPCS);
    }

    private final CaseFixture revoked = revokedOn("2022-06-21 23:00", revoked());

    @Test
    void theThreePartiesShareOneClockOf96Hours() {
        assertThat(revoked.until("2022-06-21 23:00"))
                .raises(KIND)
                .of(Party.PROBATION, Party.POLICE, Party.PPCS)
                .at("2022-06-21 23:00")
                .dueAt("2022-06-25 23:00")
                .addressedTo(Role.SPO, Role.POLICE, Role.PPCS)
                .restingOn("revoked");
    }

    @Test
    void anEmergencyRecallHas48Hours() {
        assertThat(revokedOn("2022-06-21 23:00", new LicenceRevoked(null, true)).until("2022-06-22 12:00"))
                .raises(KIND)
                .dueAt("2022-06-23 23:00");
    }

    @Test
    void theHeadOfUnitIsAskedWhenItHasRunOut() {
        assertThat(revoked.until("2022-06-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.PDU_HEAD, "2022-06-25 23:00")
                .escalatedOnlyTo(Role.PDU_HEAD);
    }

    @Test
    void beforeAWeekendTheOnCallManagerHoldsThePlan() {
        assertThat(revokedOn("2022-06-24 23:00", revoked()).until("2022-06-25 12:00"))
                .raises(KIND)
                .addressedTo(Role.SPO, Role.ON_CALL_MANAGER, Role.POLICE, Role.PPCS)
                .saying("the on-call manager holds the plan until one does");
        assertThat(revoked.until("2022-06-25 12:00")).raises(KIND).notSaying("on-call");
    }

    @Test
    void theReportedMedianIsShownAsReportedBesideTheTarget() {
        assertThat(revoked.until("2022-06-22 12:00"))
                .raises(KIND)
                .saying("Half of those recalled are back within 72 hours (reported)")
                .saying("the target is 96 hours (assumed)");
    }

    @Test
    void arrestReturnOrRescissionAnswersIt() {
        answers(new ArrestedOnRecall("police"));
        answers(back());
        answers(new RevocationRescinded("in error"));
    }

    private void answers(Fact fact) {
        assertThat(revoked.at("2022-06-24 07:00", "act", fact, Party.PROBATION, Party.POLICE, Party.PPCS)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("act", "2022-06-24 07:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(revoked.at("2022-06-24 07:00", "end", supervisionEnded(), Party.PROBATION, Party.POLICE, Party.PPCS)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 07:00");
    }

    @Test
    void whoIsReceivedIntoAPrisonAfterwardsIsBackWhateverCalledIt() {
        answers(new ReceivedIntoCustody("admission"));
        assertThat(revoked.at("2022-06-20 09:00", "before", new ReceivedIntoCustody("admission"), Party.PROBATION)
                        .until("2022-06-22 12:00"))
                .raises(KIND)
                .open();
    }
}
