package org.throughcare.practice.duties.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.restrainingOrder;
import static org.throughcare.practice.fixture.Facts.weighed;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R24ProtectiveOrderReceivedTest {
    private static final String KIND = "PROTECTIVE_ORDER_RECEIVED";

    private final CaseFixture made = anAllocatedCase().at("2022-06-20 10:00", "order", restrainingOrder());

    @Test
    void anOrderIsToBeAcknowledgedWithinTwoWorkingDays() {
        assertThat(made.until("2022-06-20 10:00"))
                .raises(KIND)
                .at("2022-06-20 10:00")
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.COM)
                .restingOn("order", "holder");
    }

    @Test
    void theManagerThenTheHeadIsAsked() {
        assertThat(made.until("2022-07-30 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-06-22 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-29 17:00")
                .escalatedOnlyTo(Role.SPO, Role.PDU_HEAD);
    }

    @Test
    void thePrisonIsAskedOnItsOwnPicture() {
        var inPrison = anAllocatedCase().at("2022-06-20 10:00", "order", restrainingOrder(), Party.PRISON);

        assertThat(inPrison.until("2022-07-30 12:00"))
                .raises(KIND)
                .of(Party.PRISON)
                .addressedTo(Role.POM)
                .escalatedOnlyTo(Role.HEAD_OF_OMU);
    }

    @Test
    void itNeverSaysWhomTheOrderProtects() {
        assertThat(made.until("2022-06-20 12:00"))
                .raises(KIND)
                .saying("A restraining order was made")
                .notSaying("KNOWN_ADULT")
                .notSaying("adult");
    }

    @Test
    void weighingTheOrderOrReviewingTheLevelAnswersIt() {
        assertThat(made.at("2022-06-21 10:00", "weighed", weighed(true, "order"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("weighed", "2022-06-21 10:00");
        assertThat(made.at("2022-06-21 10:00", "level", level(RiskLevel.MEDIUM)).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("level", "2022-06-21 10:00");
    }

    @Test
    void weighingSomethingElseDoesNotAnswerIt() {
        assertThat(made.at("2022-06-21 10:00", "weighed", weighed(true, "holder"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(made.at("2022-06-24 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-24 10:00");
    }
}
