package org.throughcare.practice.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.LondonTime.instant;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Party;

/** Looking things up by when they happened finds what looking at each of them finds. */
class InOrderTest {
    private final List<Stated<AppointmentMissed>> missed = CaseFixture.aCase()
            .at("2022-06-20 14:00", "a", Contact.missed())
            .at("2022-06-21 14:00", "b", Contact.missed())
            .at("2022-06-21 14:00", "c", Contact.missed())
            .at("2022-06-23 14:00", "d", Contact.missed())
            .picture(Party.PROBATION, "2022-07-01 12:00")
            .all(AppointmentMissed.class);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022-06-19 14:00",
                "2022-06-20 14:00",
                "2022-06-21 13:59",
                "2022-06-21 14:00",
                "2022-06-22 14:00",
                "2022-06-23 14:00",
                "2022-06-24 14:00"
            })
    void asLookingAtEach(String time) {
        Instant at = instant(time);
        assertThat(InOrder.from(missed, at))
                .isEqualTo(missed.stream()
                        .filter(one -> !one.occurred().isBefore(at))
                        .toList());
        assertThat(InOrder.after(missed, at))
                .isEqualTo(missed.stream()
                        .filter(one -> one.occurred().isAfter(at))
                        .toList());
        assertThat(InOrder.until(missed, at))
                .isEqualTo(missed.stream()
                        .filter(one -> !one.occurred().isAfter(at))
                        .toList());
        assertThat(InOrder.lastAt(missed, at))
                .isEqualTo(missed.stream()
                        .filter(one -> !one.occurred().isAfter(at))
                        .reduce((earlier, later) -> later));
        assertThat(InOrder.firstAfter(missed, at))
                .isEqualTo(missed.stream()
                        .filter(one -> one.occurred().isAfter(at))
                        .findFirst());
    }

    @Test
    void inNothingThereIsNothing() {
        assertThat(InOrder.lastAt(List.<Stated<AppointmentMissed>>of(), Instant.MAX))
                .isEmpty();
        assertThat(InOrder.firstAfter(List.<Stated<AppointmentMissed>>of(), Instant.MIN))
                .isEmpty();
    }
}
