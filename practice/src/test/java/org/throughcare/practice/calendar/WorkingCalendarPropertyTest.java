package org.throughcare.practice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the calendar against the plain meaning of its words: walk from day to day and count. */
class WorkingCalendarPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

    @ParameterizedTest
    @EnumSource
    void anyCountAgreesWithWalkingDayByDay(Division division) {
        RandomGenerator chance = new SplittableRandom(20220608L);
        for (int round = 0; round < 200; round++) {
            Set<LocalDate> holidays = someHolidays(chance);
            List<BankHoliday> days = new ArrayList<>();
            for (Division keeping : Division.values()) {
                days.addAll(keptBy(keeping, keeping == division ? holidays : someHolidays(chance)));
            }
            WorkingCalendar calendar = new WorkingCalendar(division, days);
            for (int question = 0; question < 50; question++) {
                LocalDate from = someDate(chance);
                int number = chance.nextInt(chance.nextBoolean() ? 12 : 700);

                assertThat(calendar.plus(from, number)).isEqualTo(walk(from, number, 1, holidays));
                assertThat(calendar.minus(from, number)).isEqualTo(walk(from, number, -1, holidays));
                LocalDate to = from.plusDays(number);
                assertThat(calendar.between(from, to)).isEqualTo(count(from, to, holidays));
                assertThat(calendar.isWorkingDay(from)).isEqualTo(works(from, holidays));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyDayOfThePublishedYearsAgreesWithWalkingDayByDay(Division division) {
        Set<LocalDate> holidays = new TreeSet<>();
        PublishedDays.all().stream().filter(day -> day.division() == division).forEach(day -> holidays.add(day.date()));
        WorkingCalendar calendar = PublishedDays.calendarOf(division);

        FIRST.datesUntil(LAST).forEach(from -> {
            assertThat(calendar.plus(from, 5)).isEqualTo(walk(from, 5, 1, holidays));
            assertThat(calendar.minus(from, 5)).isEqualTo(walk(from, 5, -1, holidays));
            assertThat(calendar.between(from, from.plusDays(28))).isEqualTo(count(from, from.plusDays(28), holidays));
        });
    }

    private static LocalDate someDate(RandomGenerator chance) {
        return FIRST.plusDays(chance.nextLong(LAST.toEpochDay() - FIRST.toEpochDay() + 1));
    }

    private static Set<LocalDate> someHolidays(RandomGenerator chance) {
        Set<LocalDate> holidays = new TreeSet<>();
        for (int left = chance.nextInt(160); left > 0; left--) {
            LocalDate date = someDate(chance);
            holidays.add(date);
            date.datesUntil(date.plusDays(chance.nextInt(1, 9)))
                    .filter(_ -> chance.nextBoolean())
                    .forEach(holidays::add);
        }
        return holidays;
    }

    private static List<BankHoliday> keptBy(Division division, Set<LocalDate> dates) {
        return dates.stream()
                .map(date -> new BankHoliday(division, date, "Bank holiday", false))
                .toList();
    }

    private static LocalDate walk(LocalDate from, int workingDays, int step, Set<LocalDate> holidays) {
        LocalDate date = from;
        for (int left = workingDays; left > 0; ) {
            date = date.plusDays(step);
            left -= works(date, holidays) ? 1 : 0;
        }
        return date;
    }

    private static int count(LocalDate from, LocalDate to, Set<LocalDate> holidays) {
        return (int) from.datesUntil(to)
                .map(date -> date.plusDays(1))
                .filter(date -> works(date, holidays))
                .count();
    }

    private static boolean works(LocalDate date, Set<LocalDate> holidays) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays.contains(date);
    }
}
