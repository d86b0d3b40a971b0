package org.throughcare.practice.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The bank holidays GOV.UK published around the cases the specifications speak of. */
final class PublishedDays {

    private static final String ENGLAND_AND_WALES = """
            2020-01-01 2020-04-10 2020-04-13 2020-05-08 2020-05-25 2020-08-31 2020-12-25 2020-12-28
            2021-01-01 2021-04-02 2021-04-05 2021-05-03 2021-05-31 2021-08-30 2021-12-27 2021-12-28
            2022-01-03 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-08-29 2022-09-19
            2022-12-26 2022-12-27
            2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26""";

    private static final String SCOTLAND = """
            2022-01-03 2022-01-04 2022-04-15 2022-05-02 2022-06-02 2022-06-03 2022-08-01 2022-09-19 2022-11-30
            2022-12-26 2022-12-27""";

    private static final String NORTHERN_IRELAND = """
            2022-01-03 2022-03-17 2022-04-15 2022-04-18 2022-05-02 2022-06-02 2022-06-03 2022-07-12 2022-08-29
            2022-09-19 2022-12-26 2022-12-27""";

    private PublishedDays() {}

    static WorkingCalendar calendarOf(Division division) {
        return new WorkingCalendar(division, all());
    }

    static List<BankHoliday> all() {
        return Stream.of(
                        days(Division.ENGLAND_AND_WALES, ENGLAND_AND_WALES),
                        days(Division.SCOTLAND, SCOTLAND),
                        days(Division.NORTHERN_IRELAND, NORTHERN_IRELAND))
                .flatMap(days -> days)
                .toList();
    }

    private static Stream<BankHoliday> days(Division division, String dates) {
        return dates.lines()
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .map(date -> new BankHoliday(division, LocalDate.parse(date), "Bank holiday", false));
    }
}
