package org.throughcare.practice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void aSpanIsDescribedInPlainWords() {
        assertThat(new Span.WorkingDays(5).describe()).isEqualTo("5 working days");
        assertThat(new Span.WorkingDays(1).describe()).isEqualTo("1 working day");
        assertThat(new Span.CalendarDays(28).describe()).isEqualTo("28 days");
        assertThat(new Span.CalendarMonths(1).describe()).isEqualTo("1 month");
        assertThat(new Span.ClockHours(24).describe()).isEqualTo("24 hours");
        assertThat(new Span.ClockMinutes(0).describe()).isEqualTo("0 minutes");
    }

    @Test
    void aNegativeSpanIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span.WorkingDays(-1))
                .withMessage("A span cannot be negative: -1 working days");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span.CalendarDays(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span.CalendarMonths(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span.ClockHours(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span.ClockMinutes(-1));
    }
}
