package org.throughcare.commands.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.calendar.BankHoliday;
import org.throughcare.practice.calendar.Certainty;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;

class BuiltInBankHolidaysTest {

    private static final List<BankHoliday> BUILT_IN = BankHolidayFile.builtIn();

    @ParameterizedTest
    @CsvSource({"ENGLAND_AND_WALES, 8, 131", "SCOTLAND, 9, 148", "NORTHERN_IRELAND, 10, 163"})
    void everyYearHasItsDaysAndThoseProclaimedOnce(Division division, int usual, int inAll) {
        var perYear = daysOf(division).stream()
                .collect(Collectors.groupingBy(day -> day.date().getYear(), Collectors.counting()));

        assertThat(perYear.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(2015, 2030).boxed().toList());
        perYear.forEach((year, days) -> assertThat(days)
                .as("days in %s", year)
                .isEqualTo(
                        switch (year) {
                            case 2022 -> usual + 2;
                            case 2023 -> usual + 1;
                            case 2026 -> division == Division.SCOTLAND ? usual + 1 : usual;
                            default -> usual;
                        }));
        assertThat(daysOf(division)).hasSize(inAll);
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarOfADivisionSaysWhichYearsAreProclaimed(Division division) {
        var calendar = new WorkingCalendar(division, BUILT_IN);

        assertThat(IntStream.rangeClosed(2015, 2027))
                .allSatisfy(year -> assertThat(calendar.certainty(LocalDate.of(year, 12, 31)))
                        .isEqualTo(Certainty.PROCLAIMED));
        assertThat(IntStream.rangeClosed(2028, 2030))
                .allSatisfy(year ->
                        assertThat(calendar.certainty(LocalDate.of(year, 1, 1))).isEqualTo(Certainty.PROJECTED));
        assertThat(calendar.certainty(LocalDate.of(2014, 12, 31))).isEqualTo(Certainty.NOT_HELD);
        assertThat(calendar.certainty(LocalDate.of(2031, 1, 1))).isEqualTo(Certainty.NOT_HELD);
    }

    @Test
    void noDayFallsOnAWeekendBecauseItsSubstituteIsHeld() {
        assertThat(BUILT_IN)
                .extracting(day -> day.date().getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    @Test
    void daysMovedOrAddedByProclamationAreHeld() {
        assertThat(datesOf(Division.ENGLAND_AND_WALES))
                .contains("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08")
                .doesNotContain("2020-05-04", "2022-05-30", "2026-06-15");
        assertThat(datesOf(Division.NORTHERN_IRELAND))
                .contains("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08")
                .doesNotContain("2020-05-04", "2022-05-30", "2026-06-15");
        assertThat(datesOf(Division.SCOTLAND))
                .contains("2020-05-08", "2022-06-02", "2022-06-03", "2022-09-19", "2023-05-08", "2026-06-15")
                .doesNotContain("2020-05-04", "2022-05-30");
    }

    @Test
    void substituteDaysAreThoseGovUkPublished() {
        assertThat(datesOf(Division.ENGLAND_AND_WALES))
                .contains("2015-12-28", "2016-12-27", "2017-01-02", "2020-12-28", "2021-12-27", "2021-12-28")
                .contains("2022-01-03", "2022-12-27", "2023-01-02", "2026-12-28", "2027-12-27", "2027-12-28");
        assertThat(datesOf(Division.SCOTLAND))
                .contains("2016-01-04", "2017-01-02", "2017-01-03", "2019-12-02", "2021-01-04", "2022-01-03")
                .contains("2022-01-04", "2023-01-02", "2023-01-03", "2024-12-02", "2025-12-01", "2027-01-04")
                .doesNotContain("2022-04-18", "2022-08-29");
        assertThat(datesOf(Division.NORTHERN_IRELAND))
                .contains("2015-07-13", "2018-03-19", "2019-03-18", "2020-07-13", "2024-03-18", "2025-07-14")
                .contains("2026-07-13", "2027-07-12");
    }

    @ParameterizedTest
    @EnumSource
    void theCalendarAgreesWithWalkingDayByDayFrom2015To2030(Division division) {
        var calendar = new WorkingCalendar(division, BUILT_IN);
        Set<LocalDate> holidays =
                daysOf(division).stream().map(BankHoliday::date).collect(Collectors.toSet());
        LocalDate first = LocalDate.of(2015, 1, 1);
        LocalDate last = LocalDate.of(2030, 12, 31);
        List<LocalDate> workingDays = first.datesUntil(last.plusDays(1))
                .filter(date -> date.getDayOfWeek().getValue() < 6 && !holidays.contains(date))
                .toList();

        assertThat(calendar.between(first.minusDays(1), last)).isEqualTo(workingDays.size());
        for (int number = 0; number < workingDays.size(); number++) {
            assertThat(calendar.plus(first.minusDays(1), number + 1)).isEqualTo(workingDays.get(number));
            assertThat(calendar.minus(last.plusDays(1), workingDays.size() - number))
                    .isEqualTo(workingDays.get(number));
        }
    }

    private static List<BankHoliday> daysOf(Division division) {
        return BUILT_IN.stream().filter(day -> day.division() == division).toList();
    }

    private static List<String> datesOf(Division division) {
        return daysOf(division).stream().map(day -> day.date().toString()).toList();
    }
}
