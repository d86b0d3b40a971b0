package org.throughcare.commands.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.casefile.Mode;

/** Every item of the expected table is met in each of its modes, in time, by the right people. */
class JmExpectedDutiesTest {
    static Stream<Arguments> items() {
        return Expectation.all().stream()
                .flatMap(item -> Arrays.stream(Mode.values())
                        .filter(mode -> item.modes().contains(mode.name()))
                        .map(mode -> Arguments.of(item, mode)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("items")
    void theItemIsMet(Expectation item, Mode mode) {
        assertThat(item.isMetBy(ReferenceCase.replay(mode))).isTrue();
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("items")
    void withoutItsTriggersTheItemIsUnmet(Expectation item, Mode mode) {
        assertThat(item.isMetBy(
                        ReferenceCase.replay(ReferenceCase.without(ReferenceCase.entries(mode), item.triggers()))))
                .isFalse();
    }

    @Test
    void theTableIsWhole() {
        List<Expectation> all = Expectation.all();
        assertThat(all).hasSize(25);
        assertThat(all.stream().filter(Expectation::mandatory)).hasSize(22);
    }
}
