package org.throughcare.service.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.record.When;
import org.throughcare.practice.record.When.Precision;

/** Pages say London time, in the style of GOV.UK, and never finer than it is known. */
class PageDatesTest {
    private static final Instant FRIDAY = Instant.parse("2024-05-31T15:50:00Z");

    @Test
    void aTimeIsTheOneOnTheWallInLondon() {
        assertThat(PageDates.dayAndTime(FRIDAY)).isEqualTo("31 May 2024 at 4:50pm");
        assertThat(PageDates.time(Instant.parse("2024-12-31T17:00:00Z"))).isEqualTo("5pm");
        assertThat(PageDates.time(Instant.parse("2024-05-31T11:00:00Z"))).isEqualTo("midday");
        assertThat(PageDates.time(Instant.parse("2024-05-30T23:00:00Z"))).isEqualTo("midnight");
        assertThat(PageDates.day(Instant.parse("2024-05-30T23:00:00Z"))).isEqualTo("31 May 2024");
    }

    @Test
    void theDaysNextToNowHaveNames() {
        assertThat(PageDates.near(Instant.parse("2024-05-31T16:00:00Z"), FRIDAY))
                .isEqualTo("today at 5pm");
        assertThat(PageDates.near(Instant.parse("2024-06-01T08:00:00Z"), FRIDAY))
                .isEqualTo("tomorrow at 9am");
        assertThat(PageDates.near(Instant.parse("2024-05-30T08:15:00Z"), FRIDAY))
                .isEqualTo("yesterday at 9:15am");
        assertThat(PageDates.near(Instant.parse("2024-06-03T08:00:00Z"), FRIDAY))
                .isEqualTo("Monday 3 June 2024 at 9am");
    }

    @Test
    void aDayIsCountedByTheCalendarAlsoWhenTheClocksChange() {
        Instant beforeTheChange = Instant.parse("2026-10-24T22:30:00Z");
        assertThat(PageDates.near(Instant.parse("2026-10-25T23:30:00Z"), beforeTheChange))
                .isEqualTo("tomorrow at 11:30pm");
    }

    @Test
    void whatIsKnownOnlyRoughlyIsSaidRoughly() {
        assertThat(PageDates.when(new When(Precision.MINUTE, FRIDAY))).isEqualTo("31 May 2024 at 4:50pm");
        assertThat(PageDates.when(new When(Precision.DAY, FRIDAY))).isEqualTo("31 May 2024");
        assertThat(PageDates.when(new When(Precision.MONTH, FRIDAY))).isEqualTo("May 2024");
        assertThat(PageDates.when(new When(Precision.YEAR, FRIDAY))).isEqualTo("2024");
        assertThat(PageDates.when(new When(Precision.UNKNOWN, FRIDAY))).isEqualTo("date not known");
    }

    @Test
    void anAgeIsInWholeYears() {
        LocalDate leapDay = LocalDate.of(2000, 2, 29);
        assertThat(PageDates.age(leapDay, LocalDate.of(2026, 2, 28))).isEqualTo(25);
        assertThat(PageDates.age(leapDay, LocalDate.of(2026, 3, 1))).isEqualTo(26);
    }
}
