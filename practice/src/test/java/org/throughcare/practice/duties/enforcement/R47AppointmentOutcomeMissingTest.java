package org.throughcare.practice.duties.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;
import static org.throughcare.practice.fixture.Contact.appointment;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.firstAppointment;
import static org.throughcare.practice.fixture.Contact.missed;
import static org.throughcare.practice.fixture.Contact.supervisionEnded;
import static org.throughcare.practice.fixture.Told.told;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.terms.Role;

class R47AppointmentOutcomeMissingTest {
    private static final String KIND = "APPOINTMENT_OUTCOME_MISSING";

    private static CaseFixture firstOn(String time) {
        return anAllocatedCase().at("2022-06-01 09:00", "booking", firstAppointment(time));
    }

    @Test
    void thePractitionerIsAskedSixtyMinutesAfterTheFirstAppointment() {
        assertThat(firstOn("2022-06-20 14:00").until("2022-06-20 15:00"))
                .raises(KIND)
                .at("2022-06-20 15:00")
                .dueAt("2022-06-20 15:00")
                .addressedTo(Role.COM)
                .restingOn("booking", "holder")
                .escalatedOnlyTo()
                .open();
        assertThat(firstOn("2022-06-20 14:00").until("2022-06-20 14:59")).raisesNo(KIND);
    }

    @Test
    void beforeAWeekendTheManagerIsAskedAtHalfPastThreeAndTheOnCallManagerAtFive() {
        assertThat(firstOn("2022-06-17 14:00").until("2022-06-20 12:00"))
                .raises(KIND)
                .at("2022-06-17 15:00")
                .escalatedTo(Role.SPO, "2022-06-17 15:30")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-17 17:00")
                .escalatedOnlyTo(Role.SPO, Role.ON_CALL_MANAGER);
    }

    @Test
    void theEveOfABankHolidayIsLikeAFriday() {
        assertThat(firstOn("2022-06-01 10:00").until("2022-06-01 18:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-06-01 15:30")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-01 17:00");
    }

    @Test
    void anAppointmentLateOnAFridayReachesTheManagerAsSoonAsItIsAsked() {
        assertThat(firstOn("2022-06-17 15:30").until("2022-06-17 18:00"))
                .raises(KIND)
                .at("2022-06-17 16:30")
                .escalatedTo(Role.SPO, "2022-06-17 16:30")
                .escalatedTo(Role.ON_CALL_MANAGER, "2022-06-17 17:00");
    }

    @Test
    void onAnyOtherDayTheManagerIsAskedAtCloseOfBusiness() {
        assertThat(firstOn("2022-06-20 14:00").until("2022-06-21 12:00"))
                .raises(KIND)
                .escalatedTo(Role.SPO, "2022-06-20 17:00")
                .escalatedOnlyTo(Role.SPO);
    }

    @Test
    void aRoutineAppointmentHasUntilTheNextWorkingDayAndIsNotEscalated() {
        var booked = anAllocatedCase().at("2022-06-01 09:00", "booking", appointment("2022-06-17 14:00"));

        assertThat(booked.until("2022-06-30 12:00"))
                .raises(KIND)
                .at("2022-06-20 17:00")
                .escalatedOnlyTo();
    }

    @Test
    void anOutcomeWithinTheHourKeepsItSilent() {
        var kept = firstOn("2022-06-20 14:00").at("2022-06-20 15:00", "kept", attended("booking"));

        assertThat(kept.until("2022-06-30 12:00")).raisesNo(KIND);
    }

    @Test
    void anyOutcomeAnswersIt() {
        var open = firstOn("2022-06-20 14:00");
        var cancelled = new AppointmentCancelled(new EntryId("booking"), "rail strike");

        assertThat(open.at("2022-06-20 16:00", "kept", attended("booking")).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("kept", "2022-06-20 16:00");
        assertThat(open.at("2022-06-20 16:00", "missed", missed("booking")).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("missed", "2022-06-20 16:00");
        assertThat(open.at("2022-06-20 16:00", "off", cancelled).until("2022-06-30 12:00"))
                .raises(KIND)
                .answeredBy("off", "2022-06-20 16:00");
    }

    @Test
    void theOutcomeOfAnotherAppointmentDoesNotAnswerIt() {
        var other = firstOn("2022-06-20 14:00").at("2022-06-20 14:30", "kept", attended("another"));

        assertThat(other.until("2022-06-21 12:00")).raises(KIND).open();
    }

    @Test
    void anAppointmentRecordedAfterItTookPlaceIsAskedAboutWhenItIsKnown() {
        var late = anAllocatedCase()
                .with(told("2022-06-01 09:00", "booking", firstAppointment("2022-06-20 14:00"))
                        .knownAt("2022-06-22 10:15"));

        assertThat(late.until("2022-06-22 10:15")).raises(KIND).at("2022-06-22 10:15");
    }

    @Test
    void itEndsUnansweredWithSupervision() {
        var ended = firstOn("2022-06-20 14:00").at("2022-06-21 10:00", "end", supervisionEnded());

        assertThat(ended.until("2022-06-30 12:00")).raises(KIND).unansweredAfter("end", "2022-06-21 10:00");
    }
}
