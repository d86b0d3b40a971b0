package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.confirmedConsultation;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.recall;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Contact.signed;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.partnership.PartnershipFact.IomEnded;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

/** Amendment A3: after the first appointment, after a second miss within 28 days, or after any miss of a watched case. */
class R61RecallDecisionTest {
    private static final String KIND = "RECALL_DECISION_REQUIRED";

    private final CaseFixture onLicence = anAllocatedCase().at("2022-06-17 09:30", "release", released());
    private final CaseFixture inContact = onLicence.at("2022-06-17 14:00", "kept", attended());
    private final CaseFixture firstMissed = onLicence.at("2022-06-20 14:00", "first", missed());

    @Test
    void missingTheFirstAppointmentAfterReleaseAsksForADecisionTheSameDay() {
        assertThat(firstMissed.until("2022-06-20 16:00"))
                .raises(KIND)
                .at("2022-06-20 14:00")
                .dueAt("2022-06-20 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("release", "first", "holder")
                .saying("no particular condition need be breached");
    }

    @Test
    void theDeputyIsAskedAtCloseOfBusinessAndTheHeadAWorkingDayLater() {
        assertThat(firstMissed.until("2022-06-24 12:00"))
                .raises(KIND)
                .escalatedTo(Role.DEPUTY_SPO, "2022-06-20 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-21 17:00");
    }

    @Test
    void aSecondAbsenceWithin28DaysOfReleaseAsksForADecisionTheSameDay() {
        var twice = inContact.at("2022-06-24 10:00", "one", missed()).at("2022-07-01 10:00", "two", missed());

        assertThat(twice.until("2022-06-30 12:00")).raisesNo(KIND);
        assertThat(twice.until("2022-07-01 12:00"))
                .raises(KIND)
                .at("2022-07-01 10:00")
                .restingOn("release", "kept", "one", "two", "holder");
    }

    @Test
    void the28thDayCountsToItsEveningAndThe29thDoesNot() {
        var once = inContact.at("2022-06-24 10:00", "one", missed());

        assertThat(once.at("2022-07-15 18:30", "two", missed()).until("2022-07-20 12:00"))
                .raises(KIND);
        assertThat(once.at("2022-07-16 10:00", "two", missed()).until("2022-07-20 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void oneAbsenceOfAMediumCaseInContactAsksForNoDecision() {
        var medium = inContact
                .at("2022-06-01 09:00", "level", level(RiskLevel.MEDIUM))
                .at("2022-06-24 10:00", "one", missed());

        assertThat(medium.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HIGH", "VERY_HIGH"})
    void anyAbsenceAtAHighLevelAsksForADecision(RiskLevel high) {
        assertThat(standing(level(high)).until("2022-06-24 12:00"))
                .raises(KIND)
                .at("2022-06-24 10:00")
                .restingAlsoOn("standing")
                .saying("risk of serious harm " + high.inWords());
    }

    @Test
    void anyAbsenceUnderMappaLevelTwoOrThreeAsksForADecisionAndLevelOneDoesNot() {
        assertThat(standing(new MappaSet(2, 2, null)).until("2022-06-24 12:00")).raises(KIND);
        assertThat(standing(new MappaSet(2, 3, null)).until("2022-06-24 12:00")).raises(KIND);
        assertThat(standing(new MappaSet(2, 1, null)).until("2022-06-24 12:00")).raisesNo(KIND);
    }

    @Test
    void anyAbsenceUnderIntegratedOffenderManagementAsksForADecisionUntilItEnded() {
        var managed = standing(new IomRegistered(Nature.ACQUISITIVE, null));

        assertThat(managed.until("2022-06-24 12:00")).raises(KIND).saying("integrated offender management");
        assertThat(managed.at("2022-06-20 09:00", "iom-end", new IomEnded("progress"))
                        .until("2022-06-24 12:00"))
                .raisesNo(KIND);
    }

    private CaseFixture standing(Fact fact) {
        return inContact.at("2022-06-01 09:00", "standing", fact).at("2022-06-24 10:00", "one", missed());
    }

    @Test
    void aDecisionEitherWayOrASignatureAnswersIt() {
        assertThat(firstMissed.at("2022-06-20 15:00", "no", noRecall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("no", "2022-06-20 15:00");
        assertThat(firstMissed.at("2022-06-20 15:00", "yes", recall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("yes", "2022-06-20 15:00");
        assertThat(firstMissed.at("2022-06-20 15:00", "signed", signed()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("signed", "2022-06-20 15:00");
    }

    @Test
    void aConsultationIsNoDecision() {
        assertThat(firstMissed
                        .at("2022-06-20 15:00", "talk", confirmedConsultation())
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .open();
    }

    @Test
    void anAbsenceAfterADecisionNotToRecallOpensANewDutyThatRestsOnTheDecision() {
        var again = firstMissed
                .at("2022-06-20 15:00", "no", noRecall())
                .at("2022-06-23 10:00", "second", missed())
                .until("2022-06-30 12:00");

        assertThat(again).raises(KIND, "first").answeredBy("no", "2022-06-20 15:00");
        assertThat(again).raises(KIND, "second").at("2022-06-23 10:00").restingAlsoOn("no", "first");
    }

    @Test
    void aFurtherAbsenceJoinsTheOpenDutyAndDoesNotMoveItsDueTime() {
        assertThat(firstMissed.at("2022-06-23 10:00", "second", missed()).until("2022-06-30 12:00"))
                .raises(KIND)
                .dueAt("2022-06-20 17:00")
                .joinedBy("second", "2022-06-23 10:00");
    }

    @Test
    void anAbsenceThatComesToLightLateAsksWhenItIsKnown() {
        var late = onLicence.with(told("2022-06-20 14:00", "first", missed()).knownAt("2022-06-22 11:20"));

        assertThat(late.until("2022-06-22 12:00"))
                .raises(KIND)
                .at("2022-06-22 11:20")
                .dueAt("2022-06-22 17:00");
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(firstMissed.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }
}
