package org.throughcare.practice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.calendar.Break.Kind;

class BreakTest {
    private final WorkingCalendar calendar = PublishedDays.calendarOf(Division.ENGLAND_AND_WALES);

    @Test
    void anOrdinaryWeekLeadsToItsWeekendFromMondayToSunday() {
        Stream.of("2022-06-06", "2022-06-10", "2022-06-11", "2022-06-12")
                .forEach(day -> assertThat(from(day)).isEqualTo(new Break(on("2022-06-11"), on("2022-06-13"))));
        assertThat(from("2022-06-10").kind()).isEqualTo(Kind.WEEKEND);
        assertThat(from("2022-06-10").eve()).isEqualTo("2022-06-10");
        assertThat(from("2022-06-10").last()).isEqualTo("2022-06-12");
    }

    @Test
    void holidaysBesideAWeekendBelongToOneBreak() {
        assertThat(from("2022-06-01")).isEqualTo(new Break(on("2022-06-02"), on("2022-06-06")));
        assertThat(from("2022-06-05")).isEqualTo(from("2022-06-01"));
        assertThat(from("2022-06-01").kind()).isEqualTo(Kind.BOTH);
    }

    @Test
    void aHolidayBetweenWorkingDaysIsABreakOfItsOwn() {
        WorkingCalendar scotland = PublishedDays.calendarOf(Division.SCOTLAND);
        Break one = Break.from(scotland, on("2022-11-28"));
        assertThat(one).isEqualTo(new Break(on("2022-11-30"), on("2022-12-01")));
        assertThat(one.kind()).isEqualTo(Kind.HOLIDAY);
    }

    @Test
    void aBreakHasAtLeastADay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Break(on("2022-06-11"), on("2022-06-11")));
    }

    private Break from(String day) {
        return Break.from(calendar, on(day));
    }

    private static LocalDate on(String day) {
        return LocalDate.parse(day);
    }
}
