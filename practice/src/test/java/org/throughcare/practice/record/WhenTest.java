package org.throughcare.practice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.When.Precision;

/** A time is never shown, nor compared, finer than it is known. */
class WhenTest {
    private static When when(Precision precision, String time) {
        return new When(precision, LondonTime.instant(time));
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTE, 17 Jun 2022 14:05",
        "DAY, 17 Jun 2022",
        "MONTH, Jun 2022",
        "YEAR, 2022",
        "UNKNOWN, date not known"
    })
    void itIsSaidNoFinerThanItIsKnown(Precision precision, String words) {
        assertThat(when(precision, "2022-06-17 14:05").inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, 2022-06-17 00:00, 2022-06-18 00:00",
        "MONTH, 2022-06-01 00:00, 2022-07-01 00:00",
        "YEAR, 2022-01-01 00:00, 2023-01-01 00:00"
    })
    void itCoversAllThatItsPrecisionAllows(Precision precision, String earliest, String latest) {
        When june = when(precision, "2022-06-17 14:05");

        assertThat(june.earliest()).isEqualTo(LondonTime.instant(earliest));
        assertThat(june.latest()).isEqualTo(LondonTime.instant(latest));
    }

    @Test
    void anUnknownTimeCouldBeAnyTime() {
        assertThat(when(Precision.UNKNOWN, "2022-06-17 14:05").earliest()).isEqualTo(Instant.MIN);
        assertThat(when(Precision.UNKNOWN, "2022-06-17 14:05").latest()).isEqualTo(Instant.MAX);
    }

    @Test
    void theDateIsThatOfLondonAlsoInSummer() {
        assertThat(new When(Precision.DAY, Instant.parse("2022-06-16T23:30:00Z")).date())
                .isEqualTo(LocalDate.of(2022, 6, 17));
    }

    @Test
    void recordingSomethingBeforeItHappenedIsRefused() {
        When day = when(Precision.DAY, "2022-06-17 09:00");
        When before = when(Precision.MINUTE, "2022-06-16 23:59");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Times(day, before, before.standIn()))
                .withMessageContaining("contradict each other");
    }

    @Test
    void aCoarseTimeContradictsNothingThatItsPrecisionAllows() {
        When year = when(Precision.YEAR, "2022-12-01 09:00");
        When march = when(Precision.MINUTE, "2022-03-07 10:00");

        assertThat(new Times(year, march, march.standIn()).occurred()).isEqualTo(year);
    }
}
