package org.throughcare.practice.supervision.arranging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.arranging.Slot.Clock;
import org.throughcare.practice.terms.Party;

/** A row of appointments keeps the time on the wall, also over the nights on which the clocks change. */
class ArrangingTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void aRowKeepsTheTimeOfDayOverTheChangeOfTheClocks() {
        List<Slot> row = Slot.row(LocalDateTime.of(2022, 3, 21, 9, 30), 7, 3);
        assertThat(row)
                .extracting(Slot::at)
                .containsExactly(
                        Instant.parse("2022-03-21T09:30:00Z"),
                        Instant.parse("2022-03-28T08:30:00Z"),
                        Instant.parse("2022-04-04T08:30:00Z"));
        assertThat(row).extracting(Slot::clock).containsOnly(Clock.ONCE);
    }

    @Test
    void aTimeThatTheClocksSkipIsSaidNotToExist() {
        Slot gap = Slot.of(LocalDateTime.of(2022, 3, 27, 1, 30));
        assertThat(gap.clock()).isEqualTo(Clock.NEVER);
        assertThat(gap.at()).isEqualTo(Instant.parse("2022-03-27T01:30:00Z"));
        assertThat(of("2022-03-27 01:30", 30)).contains(new Clash.NoSuchTime());
    }

    @Test
    void ofATimeThatOccursTwiceTheFirstIsMeant() {
        Slot twice = Slot.of(LocalDateTime.of(2022, 10, 30, 1, 30));
        assertThat(twice.clock()).isEqualTo(Clock.TWICE);
        assertThat(twice.at()).isEqualTo(Instant.parse("2022-10-30T00:30:00Z"));
    }

    @Test
    void aDayWithoutWorkIsNamed() {
        assertThat(of("2022-06-18 10:00", 30)).containsExactly(new Clash.NoWorkingDay("Saturday"));
        assertThat(of("2022-12-27 10:00", 30)).containsExactly(new Clash.NoWorkingDay("Bank holiday"));
        assertThat(of("2022-06-17 10:00", 30)).isEmpty();
    }

    @Test
    void anotherAtTheSameTimeOrWithinTheHourIsNamed() {
        Stated<AppointmentArranged> other = arranged("2022-06-17 10:00", 45);
        assertThat(of("2022-06-17 10:30", 30, other)).containsExactly(new Clash.Overlap(other));
        assertThat(of("2022-06-17 10:45", 30, other)).containsExactly(new Clash.Near(other));
        assertThat(of("2022-06-17 09:00", 60, other)).containsExactly(new Clash.Near(other));
        assertThat(of("2022-06-17 09:00", 61, other)).containsExactly(new Clash.Overlap(other));
        assertThat(of("2022-06-17 11:00", 30, other)).containsExactly(new Clash.Near(other));
        assertThat(of("2022-06-17 11:01", 30, other)).isEmpty();
    }

    @Test
    void whereNobodySaidHowLongTheSameTimeStillOverlaps() {
        Stated<AppointmentArranged> other = arranged("2022-06-17 10:00", null);
        assertThat(of("2022-06-17 10:00", null, other)).containsExactly(new Clash.Overlap(other));
        assertThat(of("2022-06-17 10:10", null, other)).containsExactly(new Clash.Near(other));
    }

    private static List<Clash> of(String at, @Nullable Integer minutes) {
        return of(at, minutes, List.of());
    }

    private static List<Clash> of(String at, @Nullable Integer minutes, Stated<AppointmentArranged> other) {
        return of(at, minutes, List.of(other));
    }

    private static List<Clash> of(String at, @Nullable Integer minutes, List<Stated<AppointmentArranged>> others) {
        Slot slot = Slot.of(LocalDateTime.parse(at.replace(' ', 'T')));
        return Clash.of(slot, minutes, others, TestPolicy.calendar(), HOUR);
    }

    private static Stated<AppointmentArranged> arranged(String at, @Nullable Integer minutes) {
        return aCase().at(
                        "2022-06-01 09:00",
                        "other",
                        new AppointmentArranged(
                                AppointmentKind.ROUTINE, LondonTime.instant(at), null, true, null, minutes, null))
                .picture(Party.PROBATION, "2022-06-02 09:00")
                .all(AppointmentArranged.class)
                .getFirst();
    }
}
