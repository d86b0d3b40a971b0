package org.throughcare.commands.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Time as London says it. */
class LondonTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2022-06-17T15:00:00Z, 2022-06-17T16:00:00+01:00",
        "2022-12-17T15:00:00Z, 2022-12-17T15:00:00+00:00",
        "2022-12-17T15:00:00.250Z, 2022-12-17T15:00:00+00:00",
    })
    void anInstantIsWrittenWithItsOffsetAndNoZone(Instant instant, String written) {
        assertThat(LondonTime.iso(instant)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-17T16:00:00+01:00, 2022-06-17T15:00:00Z",
        "2022-06-17T16:00Z, 2022-06-17T16:00:00Z",
        "2022-06-17T16:00, 2022-06-17T15:00:00Z",
        "2022-12-17T16:00:30, 2022-12-17T16:00:30Z",
        "2022-06-17, 2022-06-17T22:59:59Z",
    })
    void anInstantIsTypedInSeveralForms(String typed, Instant instant) {
        assertThat(LondonTime.typed(typed)).contains(instant);
    }

    @ParameterizedTest
    @CsvSource({"2022-02-30", "17/06/2022", "0022-06-17", "+99999-01-01T00:00Z", "noon", "2022-06-17T25:00"})
    void anythingElseIsNone(String typed) {
        assertThat(LondonTime.typed(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-17T15:00:00Z, 2 days 19 hours",
        "2022-06-20T09:00:00Z, 1 hour",
        "2022-06-20T09:59:40Z, no time",
        "2022-06-20T08:45:00Z, 1 hour 15 minutes",
    })
    void elapsedTimeIsToldInAtMostTwoUnits(Instant from, String told) {
        assertThat(LondonTime.elapsed(from, Instant.parse("2022-06-20T10:00:00Z")))
                .isEqualTo(told);
    }

    @Test
    void aDayIsCalledByItsName() {
        assertThat(LondonTime.day(LondonTime.date(Instant.parse("2022-06-16T23:30:00Z"))))
                .isEqualTo("Friday 17 June 2022");
    }
}
