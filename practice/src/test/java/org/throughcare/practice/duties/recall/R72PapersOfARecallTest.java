package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.recall.CaseworkFact.PapersServed;
import org.throughcare.practice.recall.CaseworkFact.RecallQueried;
import org.throughcare.practice.recall.CaseworkFact.RecallQueryAnswered;
import org.throughcare.practice.recall.CaseworkFact.RecallTypeConfirmed;
import org.throughcare.practice.recall.DossierFact.DossierSent;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.rules.RecallType;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

class R72PapersOfARecallTest {
    private static CaseFixture revoked(RecallTypeConfirmed type) {
        return aCase().at("2026-06-01 10:00", "type", type, Party.PROBATION, Party.PPCS, Party.PRISON)
                .at(
                        "2026-06-01 11:00",
                        "revoked",
                        new LicenceRevoked(null, false),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);
    }

    private static CaseFixture back(RecallTypeConfirmed type) {
        return revoked(type)
                .at(
                        "2026-06-03 15:00",
                        "back",
                        new ReturnedToCustody("arrested"),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);
    }

    private static RecallTypeConfirmed standard() {
        return new RecallTypeConfirmed(RecallType.STANDARD, "as asked");
    }

    private static RecallTypeConfirmed fixed() {
        return new RecallTypeConfirmed(RecallType.FIXED_TERM, "as asked", 56);
    }

    @Test
    void theReasonsAreToldOnReturnAndServingThePapersAnswersIt() {
        var served = back(fixed())
                .at(
                        "2026-06-04 09:00",
                        "served",
                        new PapersServed(LondonTime.instant("2026-06-04 09:00"), List.of("reasons")),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);

        assertThat(served.until("2026-06-30 12:00"))
                .raises("RECALL_PAPERS_DUE")
                .of(Party.PRISON)
                .at("2026-06-03 15:00")
                .dueAt("2026-06-04 17:00")
                .addressedTo(Role.POM, Role.HEAD_OF_OMU)
                .answeredBy("served", "2026-06-04 09:00");
    }

    @Test
    void theDossierIsDueTheNextWorkingDay() {
        var sent = back(fixed())
                .at(
                        "2026-06-04 12:00",
                        "dossier",
                        new DossierSent("eleven papers"),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);

        assertThat(sent.until("2026-06-30 12:00"))
                .raises("RECALL_DOSSIER_DUE")
                .of(Party.PPCS)
                .dueAt("2026-06-04 17:00")
                .addressedTo(Role.PPCS)
                .answeredBy("dossier", "2026-06-04 12:00");
    }

    @Test
    void aFixedTermHasNoPartBNoSecondDossierAndNoReferral() {
        var raised = back(fixed()).until("2026-07-30 12:00");

        assertThat(raised).raisesNo("RECALL_PART_B_DUE");
        assertThat(raised).raisesNo("RECALL_SECOND_DOSSIER_DUE");
        assertThat(raised).raisesNo("RECALL_REFERRAL_DUE");
    }

    @Test
    void aStandardRecallHasAllThreeAndTheReferralIsDueADayBeforeTheSecondDossier() {
        var raised = back(standard()).until("2026-07-30 12:00");

        assertThat(raised)
                .raises("RECALL_PART_B_DUE")
                .of(Party.PROBATION)
                .dueAt("2026-06-23 17:00")
                .addressedTo(Role.COM);
        assertThat(raised).raises("RECALL_SECOND_DOSSIER_DUE").of(Party.PPCS).dueAt("2026-07-01 17:00");
        assertThat(raised).raises("RECALL_REFERRAL_DUE").of(Party.PPCS).dueAt("2026-06-30 17:00");
    }

    @Test
    void theReleaseAtTheEndOfAFixedTermIsAskedForInTimeAndDueOnItsLastDay() {
        assertThat(back(fixed()).until("2026-07-30 12:00"))
                .raises("RE_RELEASE_DUE")
                .at("2026-07-14 00:00")
                .dueAt("2026-07-28 17:00");
    }

    @Test
    void whoWasInCustodyAlreadyIsBackWithTheRevocation() {
        var inside = revoked(fixed())
                .at(
                        "2026-06-01 11:00",
                        "back",
                        new ReturnedToCustody("remand"),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);

        assertThat(inside.until("2026-06-10 12:00"))
                .raises("RECALL_DOSSIER_DUE")
                .dueAt("2026-06-02 17:00");
        assertThat(inside.until("2026-06-10 12:00")).raisesNo("REVOCATION_TO_CUSTODY_CLOCK");
    }

    @Test
    void aQuestionOfTheCaseworkSectionIsAskedOfProbationUntilItIsAnswered() {
        var asked = aCase().at(
                        "2026-06-01 10:00",
                        "asked",
                        new RecallQueried("which licence"),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON)
                .at(
                        "2026-06-01 11:00",
                        "said",
                        new RecallQueryAnswered(Role.COM, "that of May"),
                        Party.PROBATION,
                        Party.PPCS,
                        Party.PRISON);

        assertThat(asked.until("2026-06-02 12:00"))
                .raises("RECALL_QUERY_UNANSWERED")
                .of(Party.PROBATION)
                .dueAt("2026-06-01 14:00")
                .addressedTo(Role.COM)
                .answeredBy("said", "2026-06-01 11:00");
    }
}
