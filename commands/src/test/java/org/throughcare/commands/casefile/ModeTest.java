package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.terms.Party;

/** How entries reach the parties in the two modes. */
class ModeTest {

    private static final Instant RECEIVED = Instant.parse("2025-03-04T12:00:00Z");
    private static final Instant AVAILABLE = Instant.parse("2025-03-07T12:00:00Z");

    @Test
    void asItWasOnlyTheNamedPartiesKnow() {
        assertThat(since(Mode.AS_IT_WAS, "PRISON", "[\"PRISON\"]")).containsExactly(Map.entry(Party.PRISON, RECEIVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRISON", "COURT", "POLICE"})
    void asItShouldBeProbationKnowsWhatTheyHeld(String source) {
        assertThat(since(Mode.AS_IT_SHOULD_BE, source, "[\"POLICE\"]"))
                .containsOnly(Map.entry(Party.POLICE, RECEIVED), Map.entry(Party.PROBATION, AVAILABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FAMILY", "HEALTH", "PPCS", "PROVIDER"})
    void asItShouldBeAllElseIsAsItWas(String source) {
        assertThat(since(Mode.AS_IT_SHOULD_BE, source, "[]")).isEmpty();
    }

    @Test
    void probationNeverLearnsLaterThanItDid() {
        assertThat(since(Mode.AS_IT_SHOULD_BE, "COURT", "[\"PROBATION\"]"))
                .containsExactly(Map.entry(Party.PROBATION, RECEIVED));
    }

    @Test
    void whatIsNotFedIsInNeither() {
        CaseFile file = CaseFile.read(
                "x", CaseText.of("{\"id\": \"X-001\", \"fed\": false, \"notFedBecause\": \"hindsight\", \"kind\": 3}"));
        assertThat(file.entries(Mode.AS_IT_WAS)).isEmpty();
        assertThat(file.entries(Mode.AS_IT_SHOULD_BE)).isEmpty();
    }

    private static Map<Party, Instant> since(Mode mode, String source, String visibleTo) {
        String entry = CaseText.entry(
                "X-001", "source", "\"" + source + "\"", "visibleTo", visibleTo, "available", "\"2025-03-07\"");
        return CaseFile.read("x", CaseText.of(entry))
                .entries(mode)
                .getFirst()
                .visibility()
                .since();
    }
}
