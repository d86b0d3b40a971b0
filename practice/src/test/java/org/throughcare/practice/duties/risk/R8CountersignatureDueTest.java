package org.throughcare.practice.duties.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.oversight.OversightFact.DissentRecorded;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAnswered;
import org.throughcare.practice.risk.assessment.AssessmentFact.CountersignatureAsked;
import org.throughcare.practice.terms.Role;

/** A second signature that was asked for is given or refused in time, and what came back is finished (R8, R125, R129). */
class R8CountersignatureDueTest {
    private static final String KIND = "COUNTERSIGNATURE_DUE";
    private static final String RETURNED = "RETURNED_ASSESSMENT";
    private static final EntryId SIGNED = new EntryId("signed");

    private static CaseFixture asked(Role of) {
        return anAllocatedCase()
                .at("2022-05-09 10:00", "signed", Facts.assessment(Facts.BURGLARY))
                .at("2022-05-09 10:00", "asked", new CountersignatureAsked(SIGNED, of, List.of("the level is high")));
    }

    private static CountersignatureAnswered answer(boolean given) {
        return new CountersignatureAnswered(SIGNED, Role.SPO, given, "all of it", "the plan names nobody");
    }

    @Test
    void theSeniorIsAskedAtOnceAndTheHeadWhenItIsLate() {
        assertThat(asked(Role.SPO).until("2022-05-30 12:00"))
                .raises(KIND)
                .at("2022-05-09 10:00")
                .dueAt("2022-05-11 17:00")
                .addressedTo(Role.SPO)
                .restingOn("asked", "signed", "holder")
                .saying("the level is high")
                .escalatedTo(Role.PDU_HEAD, "2022-05-18 17:00");
    }

    @Test
    void whatTheHeadIsAskedGoesToTheRegionWhenItIsLate() {
        assertThat(asked(Role.PDU_HEAD).until("2022-05-30 12:00"))
                .raises(KIND)
                .addressedTo(Role.PDU_HEAD)
                .escalatedTo(Role.REGION, "2022-05-18 17:00");
    }

    @Test
    void givenOrReturnedItIsAnswered() {
        for (boolean given : List.of(true, false)) {
            assertThat(asked(Role.SPO)
                            .at("2022-05-10 10:00", "answer", answer(given))
                            .until("2022-05-30 12:00"))
                    .raises(KIND)
                    .answeredBy("answer", "2022-05-10 10:00");
        }
    }

    @Test
    void aLaterAssessmentStandsInItsPlace() {
        assertThat(asked(Role.SPO)
                        .at("2022-05-10 10:00", "later", Facts.assessment(Facts.BURGLARY))
                        .until("2022-05-30 12:00"))
                .raises(KIND)
                .unansweredAfter("later", "2022-05-10 10:00");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        assertThat(asked(Role.SPO)
                        .at("2022-05-10 10:00", "end", supervisionEnded())
                        .until("2022-05-30 12:00"))
                .raises(KIND)
                .unansweredAfter("end", "2022-05-10 10:00");
    }

    private final CaseFixture returned = asked(Role.SPO).at("2022-05-10 10:00", "back", answer(false));

    @Test
    void whatCameBackIsToBeSignedAnew() {
        assertThat(returned.until("2022-05-30 12:00"))
                .raises(RETURNED)
                .at("2022-05-10 10:00")
                .dueAt("2022-05-17 17:00")
                .addressedTo(Role.COM)
                .restingOn("back", "holder")
                .saying("the plan names nobody")
                .escalatedTo(Role.SPO, "2022-05-17 17:00");
        assertThat(returned.at("2022-05-12 10:00", "anew", Facts.assessment(Facts.BURGLARY))
                        .until("2022-05-30 12:00"))
                .raises(RETURNED)
                .answeredBy("anew", "2022-05-12 10:00");
    }

    @Test
    void whatWasCountersignedAsksForNothingMore() {
        assertThat(asked(Role.SPO).at("2022-05-10 10:00", "given", answer(true)).until("2022-05-30 12:00"))
                .raisesNo(RETURNED);
    }

    @Test
    void r129WhoeverDisagreesSaysSoAndItGoesAboveWhoeverDecided() {
        assertThat(returned.at(
                                "2022-05-11 10:00",
                                "no",
                                new DissentRecorded(new EntryId("back"), Role.COM, "it names the police"))
                        .until("2022-06-30 12:00"))
                .satisfies(duties -> {
                    assertThat(duties).raises(RETURNED).answeredBy("no", "2022-05-11 10:00");
                    assertThat(duties)
                            .raises("DISAGREEMENT_UNANSWERED")
                            .addressedTo(Role.PDU_HEAD)
                            .restingOn("no", "back");
                });
    }
}
