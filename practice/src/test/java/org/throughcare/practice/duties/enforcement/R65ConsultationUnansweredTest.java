package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.confirmation;
import static org.throughcare.practice.fixture.Contact.confirmedConsultation;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.noteOfConsultation;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Facts.released;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.ConsultationConfirmed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.supervision.SupervisionFact.RecallConsidered;
import org.throughcare.practice.terms.Role;

class R65ConsultationUnansweredTest {
    private static final String KIND = "CONSULTATION_WITHOUT_RECALL_ANSWER";

    private final CaseFixture absent =
            anAllocatedCase().at("2022-06-17 09:30", "release", released()).at("2022-06-20 14:00", "absence", missed());
    private final CaseFixture noted = absent.at("2022-06-22 11:00", "note", noteOfConsultation());

    @Test
    void aNoteWithoutTheManagersAnswerAsksForItTheSameDay() {
        assertThat(noted.until("2022-06-22 12:00"))
                .raises(KIND)
                .at("2022-06-22 11:00")
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("note", "release", "absence", "holder");
        assertThat(noted.until("2022-06-23 12:00")).raises(KIND).escalatedTo(Role.PDU_HEAD, "2022-06-22 17:00");
    }

    @Test
    void n03ItNeverSaysThatTheManagerWasConsulted() {
        assertThat(noted.until("2022-06-22 12:00"))
                .raises(KIND)
                .saying("no manager has confirmed it")
                .notSaying("was consulted")
                .notSaying("the manager confirmed");
    }

    @Test
    void aConsultationConfirmedWithAReasonedAnswerKeepsItSilent() {
        assertThat(absent.at("2022-06-22 11:00", "talk", confirmedConsultation())
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void aConfirmedConsultationThatIsSilentOnRecallIsAskedAbout() {
        var silent = new ManagementConsultation(Role.SPO, true, RecallConsidered.NOT_STATED, null);

        assertThat(absent.at("2022-06-22 11:00", "talk", silent).until("2022-06-22 12:00"))
                .raises(KIND)
                .saying("the manager confirmed it");
    }

    @Test
    void aNoteWithNoAbsenceBeforeItIsNoMatterOfRecall() {
        var routine = anAllocatedCase()
                .at("2022-06-17 09:30", "release", released())
                .at("2022-06-22 11:00", "note", noteOfConsultation());

        assertThat(routine.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void theManagersConfirmationOrADecisionAnswersIt() {
        assertThat(noted.at("2022-06-22 15:00", "yes", confirmation("note")).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("yes", "2022-06-22 15:00");
        assertThat(noted.at("2022-06-22 15:00", "decision", noRecall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("decision", "2022-06-22 15:00");
    }

    @Test
    void aConfirmationThatIsSilentOnRecallDoesNotAnswerIt() {
        var silent = new ConsultationConfirmed(
                new EntryId("note"), Role.SPO, true, RecallConsidered.NOT_STATED, "spoke on the phone");

        assertThat(noted.at("2022-06-22 15:00", "yes", silent).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void aManagerWhoDeniesHavingTakenPartDoesNotAnswerIt() {
        var denied =
                new ConsultationConfirmed(new EntryId("note"), Role.SPO, false, RecallConsidered.NO, "was not asked");

        assertThat(noted.at("2022-06-22 15:00", "no", denied).until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(noted.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }
}
