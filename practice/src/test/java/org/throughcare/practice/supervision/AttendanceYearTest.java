package org.throughcare.practice.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.Told;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.When;
import org.throughcare.practice.supervision.AttendanceWeek.Outcome;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** A year of appointments, week by week. */
class AttendanceYearTest {
    private static final String NOW = "2022-06-17 16:00";
    private static final String THIS_WEEK = "2022-06-14 10:00";

    @Test
    void itHasFiftyTwoWeeksFromMondayToTheWeekThatGoesOn() {
        List<AttendanceWeek> weeks = year(aCase());
        assertThat(weeks).hasSize(52).allMatch(week -> week.monday().getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(weeks.getLast().monday()).isEqualTo(LocalDate.of(2022, 6, 13));
        assertThat(weeks).extracting(AttendanceWeek::outcome).containsOnly(Outcome.NONE_ARRANGED);
    }

    @Test
    void aKeptAppointmentShowsInItsWeekAndNowhereElse() {
        List<AttendanceWeek> weeks = year(aCase().at("2022-06-05 23:30", "came", Contact.attended()));
        assertThat(weeks.get(49).outcome()).isEqualTo(Outcome.KEPT);
        assertThat(weeks.stream().mapToInt(AttendanceWeek::appointments).sum()).isEqualTo(1);
    }

    @Test
    void anAbsenceIsWhatItWasLastJudgedToBe() {
        CaseFixture missed = aCase().at(THIS_WEEK, "missed", Contact.missed());
        assertThat(thisWeek(missed)).isEqualTo(Outcome.MISSED_NOT_JUDGED);
        CaseFixture judged = missed.at("2022-06-15 10:00", "judged", judged(false));
        assertThat(thisWeek(judged)).isEqualTo(Outcome.MISSED_UNACCEPTABLE);
        assertThat(thisWeek(judged.at("2022-06-16 10:00", "again", judged(true))))
                .isEqualTo(Outcome.MISSED_ACCEPTABLE);
    }

    @Test
    void anAppointmentThatPassedWithNothingOnRecordIsSaidToBeThat() {
        CaseFixture booked = aCase().at("2022-06-01 10:00", "booked", Contact.appointment(THIS_WEEK));
        assertThat(thisWeek(booked)).isEqualTo(Outcome.NO_OUTCOME);
        assertThat(thisWeek(booked.at(THIS_WEEK, "came", Contact.attended("booked"))))
                .isEqualTo(Outcome.KEPT);
        assertThat(thisWeek(booked.at("2022-06-14 11:00", "came", Contact.attended())))
                .isEqualTo(Outcome.KEPT);
        assertThat(thisWeek(
                        booked.at("2022-06-13 10:00", "off", new AppointmentCancelled(new EntryId("booked"), "moved"))))
                .isEqualTo(Outcome.NONE_ARRANGED);
    }

    @Test
    void anAppointmentToComeIsNoneOfThese() {
        assertThat(thisWeek(aCase().at("2022-06-01 10:00", "booked", Contact.appointment("2022-06-17 17:00"))))
                .isEqualTo(Outcome.NONE_ARRANGED);
    }

    @Test
    void aWeekInWhichAppointmentsEndedDifferentlyIsSeveral() {
        CaseFixture both =
                aCase().at("2022-06-13 10:00", "came", Contact.attended()).at(THIS_WEEK, "missed", Contact.missed());
        assertThat(thisWeek(both)).isEqualTo(Outcome.SEVERAL);
        assertThat(year(both).getLast().kept()).isEqualTo(1);
        assertThat(year(both).getLast().unjudged()).isEqualTo(1);
    }

    @Test
    void whatIsKnownToTheMonthOnlyBelongsToNoWeek() {
        CaseFixture sometime = aCase().with(Told.told(THIS_WEEK, "came", Contact.attended())
                .sometimeIn(new When(When.Precision.MONTH, LondonTime.instant(THIS_WEEK)))
                .knownAt("2022-06-16 10:00"));
        assertThat(year(sometime)).allMatch(week -> week.appointments() == 0);
    }

    @Test
    void whatLiesMoreThanAYearBackIsLeftOut() {
        assertThat(year(aCase().at("2021-06-13 10:00", "came", Contact.attended())))
                .allMatch(week -> week.appointments() == 0);
    }

    private static AbsenceJudged judged(boolean acceptable) {
        return new AbsenceJudged(new EntryId("missed"), acceptable, Role.COM, "a call", "none");
    }

    private static Outcome thisWeek(CaseFixture fixture) {
        return year(fixture).getLast().outcome();
    }

    private static List<AttendanceWeek> year(CaseFixture fixture) {
        Instant now = LondonTime.instant(NOW);
        return AttendanceYear.until(
                now, fixture.picture(Party.PROBATION, NOW).chronology().all());
    }
}
