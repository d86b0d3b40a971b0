package org.throughcare.commands.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.practice.identity.match.Level;
import org.throughcare.practice.identity.match.Limit;
import org.throughcare.practice.identity.match.MatchWeights;

class MatchWeightsFileTest {
    private static final MatchWeights BUILT_IN = MatchWeightsFile.builtIn();

    private static String text() {
        try (InputStream stream =
                MatchWeightsFile.class.getResourceAsStream("/org/throughcare/commands/person-match-weights.csv")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(String file, String message) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> MatchWeightsFile.read("w.csv", file))
                .withMessageContaining(message);
    }

    @Test
    void theBuiltInModelIsDatedAndWhole() {
        assertThat(BUILT_IN.from()).isEqualTo(LocalDate.of(2026, 2, 23));
        assertThat(BUILT_IN.levels()).containsOnlyKeys(Level.values());
        assertThat(BUILT_IN.limits()).containsOnlyKeys(Limit.values());
    }

    @Test
    void itsFiguresAreThoseOfTheModel() {
        assertThat(BUILT_IN.priorWeight()).isCloseTo(-21.85, within(0.01));
        assertThat(BUILT_IN.of(Level.NAME_SAME).weight()).isCloseTo(17.06, within(0.01));
        assertThat(BUILT_IN.of(Level.BIRTH_SAME).weight()).isCloseTo(13.87, within(0.01));
        assertThat(BUILT_IN.of(Level.OVERRIDE_DIFFERENT).weight()).isCloseTo(-166.1, within(0.1));
        assertThat(BUILT_IN.twins()).isEqualTo(-5);
    }

    @Test
    void aFileThatLeavesSomethingOutIsRefused() {
        refused(text().replace("limit,TWIN_NAMES,0.9\n", ""), "w.csv: the weights say nothing of TWIN_NAMES");
        refused(text().replace("twins,-5\n", ""), "w.csv: it says nothing of twins");
    }

    @Test
    void everythingWrongIsNamedByLine() {
        refused("levle,NAME_SAME\n", "w.csv: line 1: \"levle\" is not one of level, limit, version");
        refused(text() + "limit,TWIN_NAMES,0.8\n", "TWIN_NAMES stands twice");
        refused(
                text().replace(",17.061,", ",18.061,"),
                "NAME_SAME says it weighs 18.061, which is not the logarithm of m over u");
        refused(text().replace("prior,2.649e-7", "prior,2"), "the prior must lie above 0 and below 1");
        refused(text().replace("from,2026-02-23", "from,soon"), "w.csv: from: \"soon\" is not a date");
    }
}
