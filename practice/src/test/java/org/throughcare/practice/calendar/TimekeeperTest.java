package org.throughcare.practice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimekeeperTest {

    private static final LocalTime FIVE = LocalTime.of(17, 0);

    private final Timekeeper timekeeper =
            new Timekeeper(PublishedDays.calendarOf(Division.ENGLAND_AND_WALES), ZoneId.of("Europe/London"), FIVE);

    @Test
    void workingDaysFallDueAtCloseOfBusinessLocalTime() {
        assertThat(timekeeper.due(utc("2022-06-17T09:00:00Z"), new Span.WorkingDays(1)))
                .isEqualTo(utc("2022-06-20T16:00:00Z"));
        assertThat(timekeeper.due(utc("2022-12-23T09:00:00Z"), new Span.WorkingDays(1)))
                .isEqualTo(utc("2022-12-28T17:00:00Z"));
    }

    @Test
    void daysAreCountedFromTheLocalDateOfTheStart() {
        assertThat(timekeeper.due(utc("2022-06-19T23:30:00Z"), new Span.WorkingDays(1)))
                .isEqualTo(utc("2022-06-21T16:00:00Z"));
        assertThat(timekeeper.due(utc("2022-06-19T22:30:00Z"), new Span.WorkingDays(1)))
                .isEqualTo(utc("2022-06-20T16:00:00Z"));
    }

    @Test
    void sameDayMeansCloseOfBusinessThatDayAndAtOnceWhenItHasPassed() {
        assertThat(timekeeper.due(utc("2022-06-17T09:00:00Z"), new Span.WorkingDays(0)))
                .isEqualTo(utc("2022-06-17T16:00:00Z"));
        assertThat(timekeeper.due(utc("2022-06-17T16:30:00Z"), new Span.WorkingDays(0)))
                .isEqualTo(utc("2022-06-17T16:30:00Z"));
        assertThat(timekeeper.due(utc("2022-06-18T09:00:00Z"), new Span.WorkingDays(0)))
                .isEqualTo(utc("2022-06-18T16:00:00Z"));
    }

    @Test
    void calendarDaysAndMonthsCountEveryDayAndMonthsStopAtTheLastOne() {
        assertThat(timekeeper.due(utc("2022-05-06T09:00:00Z"), new Span.CalendarDays(28)))
                .isEqualTo(utc("2022-06-03T16:00:00Z"));
        assertThat(timekeeper.due(utc("2022-01-31T09:00:00Z"), new Span.CalendarMonths(1)))
                .isEqualTo(utc("2022-02-28T17:00:00Z"));
    }

    @Test
    void twentyFourHoursStayTwentyFourHoursWhenTheClocksGoForward() {
        assertThat(timekeeper.due(timekeeper.at(on("2022-03-26"), LocalTime.NOON), new Span.ClockHours(24)))
                .isEqualTo(timekeeper.at(on("2022-03-27"), LocalTime.of(13, 0)));
    }

    @Test
    void twentyFourHoursStayTwentyFourHoursWhenTheClocksGoBack() {
        assertThat(timekeeper.due(timekeeper.at(on("2022-10-29"), LocalTime.NOON), new Span.ClockHours(24)))
                .isEqualTo(timekeeper.at(on("2022-10-30"), LocalTime.of(11, 0)));
        assertThat(timekeeper.due(utc("2022-10-30T00:30:00Z"), new Span.ClockMinutes(60)))
                .isEqualTo(utc("2022-10-30T01:30:00Z"));
    }

    @Test
    void theNightTheClocksGoForwardHasTwentyThreeHours() {
        assertThat(timekeeper.elapsed(timekeeper.startOf(on("2022-03-27")), timekeeper.startOf(on("2022-03-28"))))
                .isEqualTo(Duration.ofHours(23));
        assertThat(timekeeper.elapsed(timekeeper.startOf(on("2022-10-30")), timekeeper.startOf(on("2022-10-31"))))
                .isEqualTo(Duration.ofHours(25));
    }

    @Test
    void aTimeTheClocksSkipIsMovedForwardAndOfATimeThatOccursTwiceTheEarlierIsMeant() {
        assertThat(timekeeper.at(on("2022-03-27"), LocalTime.of(1, 30))).isEqualTo(utc("2022-03-27T01:30:00Z"));
        assertThat(timekeeper.at(on("2022-10-30"), LocalTime.of(1, 30))).isEqualTo(utc("2022-10-30T00:30:00Z"));
    }

    @Test
    void aLeadBeforeADateBeginsAtTheStartOfItsDay() {
        assertThat(timekeeper.before(on("2022-06-17"), new Span.WorkingDays(10)))
                .isEqualTo(utc("2022-05-31T23:00:00Z"));
        assertThat(timekeeper.before(on("2022-06-17"), new Span.CalendarDays(28)))
                .isEqualTo(utc("2022-05-19T23:00:00Z"));
        assertThat(timekeeper.before(on("2022-05-31"), new Span.CalendarMonths(3)))
                .isEqualTo(utc("2022-02-28T00:00:00Z"));
    }

    @Test
    void aLeadInHoursIsRefusedBecauseADateHasNoHour() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timekeeper.before(on("2022-06-17"), new Span.ClockHours(24)))
                .withMessage("A lead before a date is counted in working days, days or months, not as 24 hours");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timekeeper.before(on("2022-06-17"), new Span.ClockMinutes(30)));
    }

    @Test
    void workingDaysBetweenTwoInstantsGoByTheirLocalDates() {
        assertThat(timekeeper.workingDaysBetween(utc("2022-04-13T08:00:00Z"), utc("2022-06-08T07:00:00Z")))
                .isEqualTo(35);
        assertThat(timekeeper.workingDaysBetween(utc("2022-06-08T22:59:00Z"), utc("2022-06-08T23:00:00Z")))
                .isEqualTo(1);
    }

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }

    private static Instant utc(String instant) {
        return Instant.parse(instant);
    }
}
