package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.back;
import static org.throughcare.practice.fixture.Contact.effort;
import static org.throughcare.practice.fixture.Contact.found;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.report;
import static org.throughcare.practice.fixture.Contact.revoked;
import static org.throughcare.practice.fixture.Facts.released;
import static org.throughcare.practice.fixture.Facts.releasedHomeless;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.supervision.SupervisionFact.Means;
import org.throughcare.practice.supervision.SupervisionFact.Sign;
import org.throughcare.practice.terms.Role;

class R64LocateEffortsTest {
    private static final String KIND = "LOCATE_EFFORTS_INSUFFICIENT";

    private final CaseFixture onLicence = anAllocatedCase().at("2022-06-17 09:30", "release", released());
    private final CaseFixture gone = onLicence.at("2022-06-20 14:00", "absence", missed());

    @Test
    void twentyFourHoursWithoutEnoughEffortsAskForThem() {
        assertThat(gone.until("2022-06-21 13:59")).raisesNo(KIND);
        assertThat(gone.until("2022-06-21 14:00"))
                .raises(KIND)
                .at("2022-06-21 14:00")
                .dueAt("2022-06-21 14:00")
                .addressedTo(Role.COM, Role.SPO)
                .restingOn("absence", "release", "holder")
                .saying("No effort to find the person is on record");
    }

    @Test
    void twentyFourHoursStayTwentyFourHoursInTheNightTheClocksGoForward() {
        var march = anAllocatedCase()
                .at("2022-03-25 09:30", "release", released())
                .at("2022-03-26 12:00", "absence", missed());

        assertThat(march.until("2022-03-28 12:00")).raises(KIND).at("2022-03-27 13:00");
    }

    @Test
    void theHeadOfUnitIsAskedAWorkingDayLater() {
        assertThat(gone.until("2022-06-24 12:00")).raises(KIND).escalatedTo(Role.PDU_HEAD, "2022-06-22 17:00");
    }

    @Test
    void threeDifferentMeansInTimeKeepItSilentAndThreeCallsDoNot() {
        var tried = gone.at("2022-06-20 15:00", "phone", effort(Means.PHONE))
                .at("2022-06-20 16:00", "visit", effort(Means.ADDRESS_VISIT));

        assertThat(tried.at("2022-06-21 09:00", "family", effort(Means.FAMILY)).until("2022-06-30 12:00"))
                .raisesNo(KIND);
        assertThat(tried.at("2022-06-21 09:00", "again", effort(Means.PHONE)).until("2022-06-30 12:00"))
                .raises(KIND)
                .restingAlsoOn("phone", "visit", "again")
                .saying("Efforts on record");
    }

    @Test
    void theThirdMeansAnswersItAndAReportAfterThatAsksForNewEfforts() {
        var tried = gone.at("2022-06-20 15:00", "phone", effort(Means.PHONE))
                .at("2022-06-20 16:00", "visit", effort(Means.ADDRESS_VISIT))
                .at("2022-06-22 09:00", "police", effort(Means.POLICE))
                .at("2022-06-27 10:00", "call", report(Sign.WHEREABOUTS_UNKNOWN))
                .until("2022-06-30 12:00");

        assertThat(tried).raises(KIND, "absence").answeredBy("police", "2022-06-22 09:00");
        assertThat(tried).raises(KIND, "call").at("2022-06-28 10:00").open();
    }

    @Test
    void findingThePersonAnswersIt() {
        assertThat(gone.at("2022-06-22 09:00", "found", found()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("found", "2022-06-22 09:00");
        assertThat(gone.at("2022-06-22 09:00", "came", attended()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("came", "2022-06-22 09:00");
    }

    @Test
    void aLaterAbsenceFromAKnownAddressIsNoReasonToSearch() {
        var known = onLicence.at("2022-06-17 14:00", "kept", attended()).at("2022-06-24 14:00", "absence", missed());

        assertThat(known.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void anyAbsenceIsWhereNoAddressIsKnown() {
        var homeless = anAllocatedCase()
                .at("2022-06-17 09:30", "release", releasedHomeless())
                .at("2022-06-17 14:00", "kept", attended())
                .at("2022-06-24 14:00", "absence", missed());

        assertThat(homeless.until("2022-06-30 12:00")).raises(KIND).at("2022-06-25 14:00");
    }

    @Test
    void aReportThatNobodyKnowsWhereThePersonIsAsksWithoutAnyAbsence() {
        var reported = onLicence.at("2022-06-20 10:00", "call", report(Sign.WHEREABOUTS_UNKNOWN));

        assertThat(reported.until("2022-06-30 12:00")).raises(KIND).at("2022-06-21 10:00");
        assertThat(onLicence
                        .at("2022-06-20 10:00", "call", report(Sign.ALCOHOL))
                        .until("2022-06-30 12:00"))
                .raisesNo(KIND);
    }

    @Test
    void theSearchGoesOnAfterRevocationAndEndsWithTheReturn() {
        var revoked = gone.at("2022-06-22 10:00", "revoked", revoked());

        assertThat(revoked.until("2022-06-23 12:00")).raises(KIND).open().restingAlsoOn("revoked");
        assertThat(revoked.at("2022-06-24 07:00", "back", back()).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("back", "2022-06-24 07:00");
    }

    @Test
    void itEndsUnansweredWhenTheLicenceRunsOut() {
        var over = gone.at("2022-06-27 00:00", "end", new LicenceEnded(LocalDate.of(2022, 6, 27)));

        assertThat(over.until("2022-06-30 12:00")).raises(KIND).unansweredAfter("end", "2022-06-27 00:00");
    }
}
