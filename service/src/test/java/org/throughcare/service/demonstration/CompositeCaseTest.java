package org.throughcare.service.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;

/** The composite case on its release day: the outcome of the first appointment is asked for, and nobody has said it. */
class CompositeCaseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T19:00:00Z",
                "2026-11-23T15:59:00Z",
                "2026-11-23T16:05:00Z",
                "2026-11-24T00:10:00Z",
                "2026-06-30T14:59:00Z",
                "2026-06-30T15:05:00Z",
                "2026-03-29T16:30:00Z",
                "2026-10-25T16:30:00Z"
            })
    void theFirstAppointmentWasADayAgoAtMostAndItsOutcomeIsDue(Instant now) {
        List<Entry> entries = CompositeCase.onReleaseDay(now);

        assertThat(entries)
                .allSatisfy(entry -> assertThat(entry.times().received()).isBefore(now.minus(Duration.ofHours(1))));
        assertThat(facts(entries, Released.class)).hasSize(1);
        assertThat(facts(entries, AppointmentMissed.class)).isEmpty();
        assertThat(facts(entries, AppointmentArranged.class))
                .singleElement()
                .satisfies(arranged -> assertThat(Duration.between(arranged.at(), now))
                        .isBetween(Duration.ofMinutes(60), Duration.ofHours(26)));
    }

    private static <F> List<F> facts(List<Entry> entries, Class<F> kind) {
        return entries.stream()
                .map(Entry::fact)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
