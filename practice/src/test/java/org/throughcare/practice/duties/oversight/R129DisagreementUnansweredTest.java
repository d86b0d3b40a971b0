package org.throughcare.practice.duties.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.oversight.OversightFact.DissentAnswered;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A disagreement goes to the level above whoever decided and stays, whatever the answer (R129). */
class R129DisagreementUnansweredTest {
    private static final String KIND = "DISAGREEMENT_UNANSWERED";

    private final CaseFixture disagreed = anAllocatedCase()
            .at("2022-05-09 10:00", "decided", Contact.noRecall())
            .at("2022-05-09 12:00", "no", new DissentRecorded(new EntryId("decided"), Role.COM, "he has no address"));

    @Test
    void itGoesAboveWhoeverDecided() {
        assertThat(disagreed.until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-05-09 12:00")
                .dueAt("2022-05-16 17:00")
                .addressedTo(Role.PDU_HEAD)
                .restingOn("no", "decided")
                .saying("he has no address")
                .escalatedTo(Role.REGION, "2022-05-23 17:00");
    }

    @Test
    void whereTheDecisionDoesNotSayWhoDecidedItGoesAboveWhoeverDisagrees() {
        assertThat(anAllocatedCase()
                        .at(
                                "2022-05-09 12:00",
                                "no",
                                new DissentRecorded(new EntryId("elsewhere"), Role.COM, "he was not asked"))
                        .until("2022-05-30 12:00"))
                .raises(KIND)
                .addressedTo(Role.SPO);
    }

    @Test
    void theAnswerClosesItAndTheDisagreementStays() {
        CaseFixture answered = disagreed.at(
                "2022-05-11 10:00",
                "answer",
                new DissentAnswered(new EntryId("no"), Role.PDU_HEAD, true, "daily calls are enough"));
        assertThat(answered.until("2022-06-30 12:00")).raises(KIND).answeredBy("answer", "2022-05-11 10:00");
        assertThat(answered.picture(Party.PROBATION, "2022-06-30 12:00").all(DissentRecorded.class))
                .hasSize(1);
    }
}
