package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.confirmedConsultation;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.noteOfConsultation;
import static org.throughcare.practice.fixture.Contact.recallBegun;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.terms.Role;

class R65ManagerNotConfirmedTest {
    private static final String KIND = "SPO_NOT_CONFIRMED";

    private final CaseFixture begun = anAllocatedCase().at("2022-06-22 10:00", "begun", recallBegun());

    @Test
    void aRecallBegunWithoutAManagerAsksTheManagerTheSameDay() {
        assertThat(begun.until("2022-06-22 10:00"))
                .raises(KIND)
                .at("2022-06-22 10:00")
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.SPO)
                .restingOn("begun");
    }

    @Test
    void r67TheDeputyIsAskedAfterFourHoursAndTheHeadAtCloseOfBusiness() {
        assertThat(begun.until("2022-06-23 12:00"))
                .raises(KIND)
                .escalatedTo(Role.DEPUTY_SPO, "2022-06-22 14:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-22 17:00");
    }

    @Test
    void n03ItSaysThatNoManagerHasConfirmedAndNotThatOneWasConsulted() {
        assertThat(begun.until("2022-06-22 12:00"))
                .raises(KIND)
                .saying("no manager has confirmed taking part")
                .notSaying("consulted");
    }

    @Test
    void aRecallBegunTogetherWithAManagerKeepsItSilent() {
        var together = anAllocatedCase().at("2022-06-22 10:00", "begun", new RecallInitiated("PO1", null, true));

        assertThat(together.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void anyOwnActOfAManagerAnswersIt() {
        assertThat(begun.at("2022-06-22 12:00", "no", noRecall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("no", "2022-06-22 12:00");
        assertThat(begun.at("2022-06-22 12:00", "signed", signed()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("signed", "2022-06-22 12:00");
        assertThat(begun.at("2022-06-22 12:00", "talk", confirmedConsultation()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("talk", "2022-06-22 12:00");
        assertThat(begun.at("2022-06-22 12:00", "off", new RecallWithdrawn(Role.SPO, "came in"))
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("off", "2022-06-22 12:00");
    }

    @Test
    void aNoteOfTheManagersPartIsNoActOfTheManager() {
        assertThat(begun.at("2022-06-22 12:00", "note", noteOfConsultation()).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void aRecallThatComesToLightAfterHoursIsDueAtOnce() {
        var evening = anAllocatedCase()
                .with(told("2022-06-22 16:00", "begun", recallBegun()).knownAt("2022-06-22 19:05"));

        assertThat(evening.until("2022-06-22 20:00"))
                .raises(KIND)
                .dueAt("2022-06-22 19:05")
                .escalatedTo(Role.PDU_HEAD, "2022-06-22 19:05");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(begun.at("2022-06-23 10:00", "end", supervisionEnded()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-06-23 10:00");
    }
}
