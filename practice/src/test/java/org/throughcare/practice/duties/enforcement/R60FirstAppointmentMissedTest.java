package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.confirmation;
import static org.throughcare.practice.fixture.Contact.confirmedConsultation;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.noRecall;
import static org.throughcare.practice.fixture.Contact.noteOfConsultation;
import static org.throughcare.practice.fixture.Contact.report;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Facts.history;
import static org.throughcare.practice.fixture.Facts.level;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.Facts.releasedHomeless;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.supervision.SupervisionFact.ComplianceHistory;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Nature;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;

class R60FirstAppointmentMissedTest {
    private static final String KIND = "FIRST_APPOINTMENT_MISSED";

    private final CaseFixture onLicence = anAllocatedCase().at("2022-06-17 09:30", "release", released());
    private final CaseFixture notKept = onLicence.at("2022-06-20 14:00", "absence", missed());

    @Test
    void practitionerAndManagerAreAskedByCloseOfBusinessTheSameDay() {
        assertThat(notKept.until("2022-06-20 16:00"))
                .raises(KIND)
                .at("2022-06-20 14:00")
                .dueAt("2022-06-20 17:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("absence", "release", "holder")
                .open();
    }

    @Test
    void theHeadOfUnitIsAskedAWorkingDayLater() {
        assertThat(notKept.until("2022-06-24 12:00"))
                .raises(KIND)
                .escalatedTo(Role.PDU_HEAD, "2022-06-21 17:00")
                .escalatedOnlyTo(Role.PDU_HEAD);
    }

    @Test
    void beforeAWeekendTheOnCallManagerHasItAtFive() {
        var friday = onLicence.at("2022-06-17 14:00", "absence", missed());

        assertThat(friday.until("2022-06-20 18:00"))
                .raises(KIND)
                .dueAt("2022-06-17 17:00")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-17 17:00")
                .escalatedTo(Role.PDU_HEAD, "2022-06-20 17:00")
                .saying("No working day follows");
    }

    @Test
    void anAbsenceKnownAfterHoursIsDueAtOnce() {
        var evening =
                onLicence.with(told("2022-06-20 16:30", "absence", missed()).knownAt("2022-06-20 18:40"));

        assertThat(evening.until("2022-06-20 19:00"))
                .raises(KIND)
                .at("2022-06-20 18:40")
                .dueAt("2022-06-20 18:40");
    }

    @Test
    void itIsSilentWhenAnEarlierAppointmentWasKept() {
        var later = onLicence.at("2022-06-17 14:00", "kept", attended()).at("2022-06-24 14:00", "absence", missed());

        assertThat(later.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void itIsSilentForAnAbsenceOffLicence() {
        var community = anAllocatedCase().at("2022-06-20 14:00", "absence", missed());

        assertThat(community.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void r63EverythingKnownOfTheLicenceStandsOnOneListWithTheAbsence() {
        var gathered = anAllocatedCase()
                .at("2019-06-01 09:00", "recalled-before", new RecalledToCustody(null))
                .at("2020-01-01 09:00", "weapons", history(Nature.WEAPON))
                .at("2021-01-01 09:00", "compliance", new ComplianceHistory(true, null))
                .at("2022-06-01 09:00", "level", level(RiskLevel.HIGH))
                .at("2022-06-17 09:30", "release", releasedHomeless())
                .at("2022-06-19 11:00", "call", report(Sign.ALCOHOL))
                .at("2022-06-20 14:00", "absence", missed());

        assertThat(gathered.until("2022-06-20 14:00"))
                .raises(KIND)
                .restingOn("absence", "release", "call", "level", "weapons", "compliance", "recalled-before", "holder")
                .saying("with no address known")
                .saying("alcohol")
                .saying("risk of serious harm high")
                .saying("an earlier recall");
    }

    @Test
    void theLevelIsPartOfTheEvidenceWhicheverItIs() {
        var medium = notKept.at("2022-06-01 09:00", "level", level(RiskLevel.MEDIUM));

        assertThat(medium.until("2022-06-20 16:00"))
                .raises(KIND)
                .restingAlsoOn("level")
                .notSaying("risk of serious harm");
    }

    @Test
    void aFurtherReportJoinsTheOpenDuty() {
        assertThat(notKept.at("2022-06-20 15:10", "call", report(Sign.RELATIONSHIP_TROUBLE))
                        .until("2022-06-20 16:00"))
                .raises(KIND)
                .joinedBy("release", "2022-06-20 14:00")
                .joinedBy("call", "2022-06-20 15:10");
    }

    @Test
    void theManagersOwnPartAnswersIt() {
        assertThat(notKept.at("2022-06-20 16:00", "talk", confirmedConsultation())
                        .until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("talk", "2022-06-20 16:00");
        assertThat(notKept.at("2022-06-20 16:00", "decision", noRecall()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("decision", "2022-06-20 16:00");
    }

    @Test
    void n03ANoteThatAManagerWasConsultedAnswersNothingUntilTheManagerConfirms() {
        var noted = notKept.at("2022-06-20 15:00", "note", noteOfConsultation());

        assertThat(noted.until("2022-06-20 16:30")).raises(KIND).open();
        assertThat(noted.at("2022-06-20 16:40", "yes", confirmation("note")).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("yes", "2022-06-20 16:40");
    }

    @Test
    void thePersonsComingAnswersIt() {
        assertThat(notKept.at("2022-06-21 10:00", "came", attended()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("came", "2022-06-21 10:00");
    }

    @Test
    void itEndsUnansweredWithTheLicence() {
        assertThat(notKept.at("2022-06-24 10:00", "revoked", revoked()).until("2022-06-30 12:00"))
                .raises(KIND)
                .unansweredAfter("revoked", "2022-06-24 10:00");
    }
}
