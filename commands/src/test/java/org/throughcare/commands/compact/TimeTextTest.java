package org.throughcare.commands.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times read without a formatter are the times that the formatter reads. */
class TimeTextTest {

    @Test
    void anInstantAndADateComeBack() {
        SplittableRandom chance = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            Instant instant = Instant.ofEpochSecond(chance.nextLong(-62_000_000_000L, 250_000_000_000L));
            LocalDate date = LocalDate.ofEpochDay(chance.nextInt(-700_000, 2_900_000));
            assertThat(TimeText.instant(instant.toString())).isEqualTo(instant);
            assertThat(TimeText.date(date.toString())).isEqualTo(date);
        }
    }

    @Test
    void anOffsetAndPartsOfASecondAreRead() {
        assertThat(TimeText.instant("2022-06-24T16:10:00+01:00")).isEqualTo("2022-06-24T15:10:00Z");
        assertThat(TimeText.instant("2022-06-24T16:10+01:00")).isEqualTo("2022-06-24T15:10:00Z");
        assertThat(TimeText.instant("2022-06-24T16:10:00.000000001Z")).isEqualTo("2022-06-24T16:10:00.000000001Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-02-30T10:00:00Z",
                "2022-06-24T24:00:00Z",
                "2022-06-24T10:60:00Z",
                "2022-06-24T10:00:60Z",
                "2022/06/24T10:00:00Z",
                "2022-06-24T10-00-00Z",
                "2022-06-2xT10:00:00Z",
                "2022-06-24",
                ""
            })
    void whatIsNoInstantIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeText.instant(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-02-30", "2022-13-01", "2022 06-24", "22-06-24", "2022-06-24T10:00:00Z", ""})
    void whatIsNoDateIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> TimeText.date(text));
    }
}
