package org.throughcare.practice.premises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.premises.Curfew.Night;

class R59CurfewTest {
    private static final Curfew HOURS = Curfew.of("23:00", "06:00");

    @Test
    void aNightIsSevenHoursAndOneShorterOrLongerWhenTheClocksChange() {
        assertThat(length(HOURS.night(LocalDate.of(2026, 6, 10)))).hasHours(7);
        assertThat(length(HOURS.night(LocalDate.of(2026, 3, 28)))).hasHours(6);
        assertThat(length(HOURS.night(LocalDate.of(2026, 10, 24)))).hasHours(8);
    }

    @Test
    void aTimeThatTheClocksSkipLiesAfterTheGapAndOfOneThatComesTwiceTheFirstIsMeant() {
        assertThat(Curfew.of("01:30", "06:00").night(LocalDate.of(2026, 3, 29)).from())
                .isEqualTo("2026-03-29T01:30:00Z");
        assertThat(Curfew.of("01:30", "06:00").night(LocalDate.of(2026, 10, 25)).from())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void hoursWithinADayEndOnThatDay() {
        Night day = Curfew.of("09:00", "12:00").night(LocalDate.of(2026, 6, 10));

        assertThat(day.holds(day.from())).isTrue();
        assertThat(day.holds(day.to())).isFalse();
        assertThat(length(day)).hasHours(3);
    }

    @Test
    void whatIsNoTimeOfDayIsRefusedWithWhatWasWritten() {
        assertThatThrownBy(() -> Curfew.of("25:00", "06:00"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("25:00");
        assertThatThrownBy(() -> Curfew.of("23:00", "23:00")).hasMessageContaining("is none");
    }

    private static Duration length(Night night) {
        return Duration.between(night.from(), night.to());
    }
}
