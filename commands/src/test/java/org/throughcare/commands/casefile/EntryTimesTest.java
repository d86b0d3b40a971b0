package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.practice.record.Provenance;
import org.throughcare.practice.record.Times;
import org.throughcare.practice.record.When.Precision;

/** A time is as exact as it was written; a stand-in is what clocks use and never claims more. */
class EntryTimesTest {

    @ParameterizedTest
    @CsvSource(nullValues = "absent", textBlock = """
                    "2025-03-04T10:30:00+00:00", MINUTE, 2025-03-04T10:30:00Z
                    "2025-07-04T10:30+01:00",    MINUTE, 2025-07-04T09:30:00Z
                    "2025-07-04",                DAY,    2025-07-04T11:00:00Z
                    "2025-08",                   MONTH,  2025-08-01T11:00:00Z
                    "2025",                      YEAR,   2025-08-01T11:00:00Z
                    absent,                      UNKNOWN, 2025-08-01T11:00:00Z
                    """)
    void whenItOccurredIsReadAsExactlyAsItIsKnown(@Nullable String written, Precision precision, Instant standIn) {
        String occurred = written == null ? "null" : written;
        Times times = times("occurred", occurred, "received", "\"2025-08-01\"");
        assertThat(times.occurred().precision()).isEqualTo(precision);
        assertThat(times.occurred().standIn()).isEqualTo(standIn);
    }

    @Test
    void aStandInIsUsedInsteadOfNoon() {
        Times times = times("occurredStandIn", "\"2025-03-03T09:00:00+00:00\"");
        assertThat(times.occurred().standIn()).isEqualTo("2025-03-03T09:00:00Z");
        assertThat(times.occurred().inWords()).isEqualTo("3 Mar 2025");
    }

    @Test
    void whatWasRecordedOnAnEarlierDayStandsAtItsNoon() {
        assertThat(times("recorded", "\"2025-03-03\"").recorded().standIn()).isEqualTo("2025-03-03T12:00:00Z");
    }

    @Test
    void whatWasRecordedAtATimeNotKnownStandsWhereItWasReceived() {
        assertThat(times().recorded().standIn()).isEqualTo("2025-03-04T12:00:00Z");
    }

    @Test
    void aPlaceholderForWhenItWasReceivedIsSaidToBeOne() {
        Provenance provenance = filed("receivedStandIn", "true").entry().provenance();
        assertThat(provenance.remarks()).containsExactly("When it was received is a placeholder.");
    }

    @Test
    void itIsAvailableWhenReceivedUnlessTheFileSaysOtherwise() {
        assertThat(filed().available()).isEqualTo("2025-03-04T12:00:00Z");
        assertThat(filed("available", "\"2025-03-06\"").available()).isEqualTo("2025-03-06T12:00:00Z");
    }

    private static Times times(String... fields) {
        return filed(fields).entry().times();
    }

    private static FiledEntry filed(String... fields) {
        return CaseFile.read("x", CaseText.of(CaseText.entry("X-001", fields)))
                .filed()
                .getFirst();
    }
}
