package org.throughcare.practice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = PublishedDays.calendarOf(Division.ENGLAND_AND_WALES);
    private final WorkingCalendar scotland = PublishedDays.calendarOf(Division.SCOTLAND);
    private final WorkingCalendar northernIreland = PublishedDays.calendarOf(Division.NORTHERN_IRELAND);

    @Test
    void weekendsAndBankHolidaysAreNotWorkingDays() {
        assertThat(calendar.isWorkingDay(on("2022-06-01"))).isTrue();
        assertThat(calendar.isWorkingDay(on("2022-06-02"))).isFalse();
        assertThat(calendar.isWorkingDay(on("2022-06-04"))).isFalse();
        assertThat(calendar.isWorkingDay(on("2022-06-05"))).isFalse();
        assertThat(calendar.isWorkingDay(on("2022-06-06"))).isTrue();
    }

    @Test
    void countingStartsOnTheDayAfter() {
        assertThat(calendar.plus(on("2022-06-17"), 1)).isEqualTo("2022-06-20");
        assertThat(calendar.minus(on("2022-06-20"), 1)).isEqualTo("2022-06-17");
        assertThat(calendar.plus(on("2022-06-18"), 1)).isEqualTo("2022-06-20");
        assertThat(calendar.minus(on("2022-06-19"), 1)).isEqualTo("2022-06-17");
    }

    @Test
    void noDaysAfterOrBeforeADayIsThatDayEvenWhenNobodyWorks() {
        assertThat(calendar.plus(on("2022-06-03"), 0)).isEqualTo("2022-06-03");
        assertThat(calendar.minus(on("2022-06-04"), 0)).isEqualTo("2022-06-04");
    }

    @Test
    void aNegativeNumberOfDaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plus(on("2022-06-17"), -1))
                .withMessage("A number of working days cannot be negative: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.minus(on("2022-06-17"), -3));
    }

    @Test
    void thirtyFiveWorkingDaysLieBetweenMidAprilAndTheEighthOfJune2022() {
        assertThat(calendar.between(on("2022-04-13"), on("2022-06-08"))).isEqualTo(35);
        assertThat(calendar.plus(on("2022-04-13"), 35)).isEqualTo("2022-06-08");
    }

    @Test
    void sevenWorkingDaysRemainBeforeAReleaseOnTheSeventeenthOfJune2022() {
        assertThat(calendar.between(on("2022-06-08"), on("2022-06-17"))).isEqualTo(7);
        assertThat(calendar.minus(on("2022-06-17"), 10)).isEqualTo("2022-06-01");
    }

    @Test
    void nothingLiesBetweenADayAndItselfOrAnEarlierOne() {
        assertThat(calendar.between(on("2022-06-08"), on("2022-06-08"))).isZero();
        assertThat(calendar.between(on("2022-06-08"), on("2022-04-13"))).isZero();
    }

    @Test
    void christmasOnAWeekendIsKeptOnTheDaysThatFollow() {
        assertThat(calendar.plus(on("2020-12-24"), 1)).isEqualTo("2020-12-29");
        assertThat(calendar.plus(on("2021-12-24"), 1)).isEqualTo("2021-12-29");
        assertThat(calendar.plus(on("2022-12-23"), 1)).isEqualTo("2022-12-28");
        assertThat(calendar.plus(on("2021-12-24"), 4)).isEqualTo("2022-01-04");
    }

    @Test
    void eachDivisionKeepsItsOwnDays() {
        assertThat(scotland.plus(on("2021-12-31"), 1)).isEqualTo("2022-01-05");
        assertThat(calendar.plus(on("2021-12-31"), 1)).isEqualTo("2022-01-04");
        assertThat(scotland.isWorkingDay(on("2022-04-18"))).isTrue();
        assertThat(scotland.isWorkingDay(on("2022-08-01"))).isFalse();
        assertThat(northernIreland.isWorkingDay(on("2022-07-12"))).isFalse();
        assertThat(calendar.isWorkingDay(on("2022-07-12"))).isTrue();
    }

    @Test
    void theDayBeforeAWeekendOrAHolidayIsTheLastBeforeABreak() {
        assertThat(calendar.lastWorkingDayBeforeBreak(on("2022-06-17"))).isTrue();
        assertThat(calendar.lastWorkingDayBeforeBreak(on("2022-06-01"))).isTrue();
        assertThat(calendar.lastWorkingDayBeforeBreak(on("2022-06-16"))).isFalse();
        assertThat(calendar.lastWorkingDayBeforeBreak(on("2022-06-18"))).isFalse();
    }

    @Test
    void theNextWorkingDayIsTheDayItselfWhenItIsOne() {
        assertThat(calendar.nextWorkingDay(on("2022-06-01"))).isEqualTo("2022-06-01");
        assertThat(calendar.nextWorkingDay(on("2022-06-02"))).isEqualTo("2022-06-06");
    }

    @Test
    void beyondTheYearsHeldOnlyWeekendsAreLeftOut() {
        assertThat(calendar.isWorkingDay(on("2040-12-25"))).isTrue();
        assertThat(calendar.plus(on("1968-12-24"), 2)).isEqualTo("1968-12-26");
        assertThat(calendar.between(on("2039-12-31"), on("2040-12-31"))).isEqualTo(261);
        assertThat(new WorkingCalendar(Division.SCOTLAND, List.of()).plus(on("2022-06-01"), 1))
                .isEqualTo("2022-06-02");
    }

    @Test
    void aYearIsAsCertainAsItsLeastCertainDay() {
        var days = List.of(
                new BankHoliday(Division.SCOTLAND, on("2026-06-15"), "World Cup bank holiday", false),
                new BankHoliday(Division.SCOTLAND, on("2028-11-30"), "St Andrew’s Day", true),
                new BankHoliday(Division.SCOTLAND, on("2028-06-15"), "A day proclaimed early", false));
        var held = new WorkingCalendar(Division.SCOTLAND, days);

        assertThat(held.certainty(on("2026-01-01"))).isEqualTo(Certainty.PROCLAIMED);
        assertThat(held.certainty(on("2028-06-15"))).isEqualTo(Certainty.PROJECTED);
        assertThat(held.certainty(on("2027-06-15"))).isEqualTo(Certainty.NOT_HELD);
        assertThat(Certainty.PROCLAIMED.orLess(Certainty.NOT_HELD)).isEqualTo(Certainty.NOT_HELD);
    }

    @Test
    void theSameDateTwiceInADivisionIsRefused() {
        var twice = List.of(
                new BankHoliday(Division.ENGLAND_AND_WALES, on("2022-06-03"), "Spring bank holiday", false),
                new BankHoliday(Division.ENGLAND_AND_WALES, on("2022-06-03"), "Platinum Jubilee", false));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WorkingCalendar(Division.ENGLAND_AND_WALES, twice))
                .withMessage("England and Wales keeps 2022-06-03 twice:"
                        + " as \"Spring bank holiday\" and as \"Platinum Jubilee\"");
    }

    @Test
    void aBankHolidayWithoutANameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BankHoliday(Division.SCOTLAND, on("2022-11-30"), " ", false))
                .withMessage("The bank holiday of Scotland on 2022-11-30 has no name");
    }

    private static LocalDate on(String date) {
        return LocalDate.parse(date);
    }
}
