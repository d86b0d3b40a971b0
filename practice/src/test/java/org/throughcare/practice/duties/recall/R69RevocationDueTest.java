package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.recall.CaseworkFact.RecallStopped;
import org.throughcare.practice.recall.CaseworkFact.StopReason;
import org.throughcare.practice.recall.PartAFact.RecallTypeChosen;
import org.throughcare.practice.recall.RecallFact.RecallReceived;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R69RevocationDueTest {
    private static final String KIND = "REVOCATION_DUE";

    private final CaseFixture sent =
            aCase().at("2022-06-24 16:20", "sent", new RecallSent(List.of("part A")), Party.PROBATION, Party.PPCS);

    @Test
    void theCaseworkSectionHasADayAlsoAtAWeekend() {
        assertThat(sent.until("2022-06-24 17:00"))
                .raises(KIND)
                .of(Party.PPCS)
                .at("2022-06-24 16:20")
                .dueAt("2022-06-25 16:20")
                .addressedTo(Role.PPCS)
                .restingOn("sent");
    }

    @Test
    void itIsAskedOnThePictureOfTheCaseworkSectionOnly() {
        assertThat(aCase().at("2022-06-24 16:20", "sent", new RecallSent(List.of()))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void receiptJoinsTheSameDuty() {
        var received = sent.at(
                "2022-06-24 16:25", "received", new RecallReceived(LondonTime.instant("2022-06-24 16:25")), Party.PPCS);

        assertThat(received.until("2022-06-24 17:00"))
                .raises(KIND)
                .dueAt("2022-06-25 16:20")
                .joinedBy("received", "2022-06-24 16:25");
    }

    @Test
    void revocationOrWithdrawalAnswersIt() {
        assertThat(sent.at("2022-06-24 23:00", "revoked", revoked(), Party.PPCS).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("revoked", "2022-06-24 23:00");
        assertThat(sent.at("2022-06-24 18:00", "off", new RecallWithdrawn(Role.SPO, "came in"), Party.PPCS)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("off", "2022-06-24 18:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(sent.at("2022-06-25 09:00", "end", supervisionEnded(), Party.PPCS)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-25 09:00");
    }

    @Test
    void anEmergencyHasItsOwnLimit() {
        var emergency = aCase().at(
                        "2022-06-24 16:00",
                        "type",
                        new RecallTypeChosen(
                                Role.COM, RecallType.STANDARD, null, true, true, "life", LocalDate.of(2022, 6, 24)),
                        Party.PROBATION,
                        Party.PPCS)
                .at("2022-06-24 16:20", "sent", new RecallSent(List.of()), Party.PROBATION, Party.PPCS);

        assertThat(emergency.until("2022-06-24 17:00")).raises(KIND).dueAt("2022-06-24 18:20");
    }

    @Test
    void aRecallThatIsStoppedIsNoLongerAsked() {
        assertThat(sent.at(
                                "2022-06-24 18:00",
                                "stopped",
                                new RecallStopped(StopReason.RAISED_IN_ERROR, "a namesake"),
                                Party.PPCS)
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("stopped", "2022-06-24 18:00");
    }
}
