package org.throughcare.practice.risk.predictor.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Packed days count as the calendar does. */
class PackedDateTest {
    private static final long SEED = 29;

    @Test
    void monthsAndYearsAreThoseOfTheCalendar() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 200_000; i++) {
            LocalDate from = LocalDate.ofEpochDay(random.nextInt(-40_000, 30_000));
            LocalDate to = i % 3 == 0
                    ? from.plusMonths(random.nextInt(-40, 40)).plusDays(random.nextInt(-1, 2))
                    : LocalDate.ofEpochDay(random.nextInt(-40_000, 30_000));
            int packedFrom = PackedDate.of(from);
            int packedTo = PackedDate.of(to);
            assertThat(PackedDate.months(packedFrom, packedTo)).isEqualTo(ChronoUnit.MONTHS.between(from, to));
            assertThat(PackedDate.years(packedFrom, packedTo)).isEqualTo(ChronoUnit.YEARS.between(from, to));
            if (to.isAfter(from)) {
                assertThat(PackedDate.years(packedFrom, packedTo))
                        .isEqualTo(Period.between(from, to).getYears());
            }
            assertThat(Integer.compare(packedFrom, packedTo)).isEqualTo(Integer.signum(from.compareTo(to)));
        }
    }

    @Test
    void aDayComesBackAsItWas() {
        for (LocalDate day = LocalDate.of(1896, 1, 1); day.getYear() < 2110; day = day.plusDays(1)) {
            assertThat(PackedDate.day(PackedDate.of(day))).isEqualTo(day);
            assertThat(PackedDate.plusMonths(PackedDate.of(day), 3)).isEqualTo(PackedDate.of(day.plusMonths(3)));
        }
    }

    @Test
    void somebodyBornOnALeapDayIsAYearOlderOnTheFirstOfMarch() {
        int born = PackedDate.of(LocalDate.of(2000, 2, 29));
        assertThat(PackedDate.years(born, PackedDate.of(LocalDate.of(2018, 2, 28))))
                .isEqualTo(17);
        assertThat(PackedDate.years(born, PackedDate.of(LocalDate.of(2018, 3, 1))))
                .isEqualTo(18);
    }
}
