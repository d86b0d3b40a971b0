package org.throughcare.practice.duties.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Facts.released;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.ConsiderationFact.ConsiderationPassed;
import org.throughcare.practice.recall.ConsiderationFact.RiskLimb;
import org.throughcare.practice.recall.PartAFact.PartARevised;
import org.throughcare.practice.recall.PartAFact.RecallCountersigned;
import org.throughcare.practice.recall.rules.SentenceGroup;
import org.throughcare.practice.terms.Role;

/** K2 and the second signature: whoever is asked answers in time, and somebody else is asked before it runs out. */
class R67SignaturesAndAnswersTest {
    private static final String ANSWER = "RECALL_ANSWER_DUE";
    private static final String SENIOR = "SENIOR_SIGNATURE_DUE";

    private final CaseFixture onLicence =
            anAllocatedCase().at("2022-06-17 09:30", "release", released()).at("2022-06-17 14:00", "kept", attended());
    private final CaseFixture passed = onLicence.at("2022-06-22 10:00", "passed", passed(true));
    private final CaseFixture countersigned = passed.at("2022-06-22 12:00", "decided", recall())
            .at("2022-06-22 15:00", "countersigned", new RecallCountersigned(Role.SPO, "S1", "c", "Read.", false));

    @Test
    void theManagerAnswersTheSameDayAndTheDeputyIsAskedBeforeThat() {
        assertThat(passed.until("2022-06-23 12:00"))
                .raises(ANSWER)
                .dueAt("2022-06-22 17:00")
                .addressedTo(Role.SPO)
                .restingOn("passed", "release")
                .escalatedTo(Role.DEPUTY_SPO, "2022-06-22 14:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-22 17:00");
    }

    @Test
    void aDecisionEitherWayAnswersIt() {
        assertThat(passed.at("2022-06-22 12:00", "decided", noRecall()).until("2022-06-22 16:00"))
                .raises(ANSWER)
                .answeredBy("decided", "2022-06-22 12:00");
    }

    @Test
    void itIsNotAskedBesideADecisionThatAnAbsenceMadeCompulsory() {
        CaseFixture absent = anAllocatedCase()
                .at("2022-06-17 09:30", "release", released())
                .at("2022-06-20 14:00", "absence", missed())
                .at("2022-06-20 15:00", "passed", passed(true));
        assertThat(absent.until("2022-06-20 16:00")).raises("RECALL_DECISION_REQUIRED");
        assertThat(absent.until("2022-06-20 16:00")).raisesNo(ANSWER);
    }

    @Test
    void theClockOfSigningStartsWithTheRequest() {
        assertThat(passed.until("2022-06-22 11:00"))
                .raises("RECALL_SIGN_OFF_DUE")
                .dueAt("2022-06-23 10:00");
        assertThat(onLicence.at("2022-06-22 10:00", "passed", passed(false)).until("2022-06-22 11:00"))
                .raisesNo("RECALL_SIGN_OFF_DUE");
    }

    @Test
    void theSeniorManagerIsAskedWithinTheSameClockAndTheOnCallManagerBeforeItRunsOut() {
        assertThat(countersigned.until("2022-06-23 12:00"))
                .raises(SENIOR)
                .at("2022-06-22 15:00")
                .dueAt("2022-06-23 10:00")
                .addressedTo(Role.PDU_HEAD)
                .restingOn("countersigned", "passed")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-23 04:00");
    }

    @Test
    void theSignatureOrTakingTheRequestBackAnswersIt() {
        assertThat(countersigned.at("2022-06-22 18:00", "signed", signed()).until("2022-06-22 19:00"))
                .raises(SENIOR)
                .answeredBy("signed", "2022-06-22 18:00");
        assertThat(countersigned
                        .at("2022-06-22 18:00", "revised", new PartARevised(Role.COM, "an address"))
                        .until("2022-06-22 19:00"))
                .raises(SENIOR)
                .answeredBy("revised", "2022-06-22 18:00");
    }

    private static ConsiderationPassed passed(boolean asks) {
        return new ConsiderationPassed(
                Role.COM,
                asks,
                "conduct",
                List.of(),
                new RiskLimb(true, false, false, "what was seen"),
                "mixed",
                List.of(),
                SentenceGroup.ADULT_SDS);
    }
}
