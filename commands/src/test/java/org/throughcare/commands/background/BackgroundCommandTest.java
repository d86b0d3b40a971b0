package org.throughcare.commands.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.Answer;
import org.throughcare.commands.document.JsonDocument;
import org.throughcare.commands.document.Node;

/** The caseload from the command line. */
class BackgroundCommandTest {
    private static Answer background(String... more) {
        return Answer.to(
                Stream.concat(Stream.of("replay", "--background", "--people", "4", "--years", "1"), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void theTableHoldsGoalsPostsRulesAndVolumes() {
        Answer answer = background();
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("GOALS at 45 cases", "DUTIES A POST", "RULES", "VOLUMES", "It cannot show that they are fair")
                .doesNotContain("ASSUMPTIONS");
    }

    @Test
    void theAssumptionsArePrintedOnRequest() {
        assertThat(background("--assumptions").out()).contains("ASSUMPTIONS", "absence", "[assumed");
    }

    @Test
    void jsonIsOneObjectWithEveryRule() {
        Node node = JsonDocument.read(
                "report",
                background("--format", "json", "--cases-per-practitioner", "60").out());
        assertThat(node)
                .isInstanceOfSatisfying(
                        Node.Fields.class,
                        fields -> assertThat(fields.named())
                                .containsKeys("goals", "load", "rules", "volumes", "assumptions"));
    }

    static Stream<Arguments> misuse() {
        return Stream.of(
                Arguments.of("leave out PATH", new String[] {"a-case"}),
                Arguments.of("--people must be from 1", new String[] {"--people", "0"}),
                Arguments.of("--years must be from 1 to 5", new String[] {"--years", "6"}),
                Arguments.of("--cases-per-practitioner must be", new String[] {"--cases-per-practitioner", "0"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuse")
    void whatCannotBeRunLeavesWithTwoAndASentence(String message, String[] arguments) {
        Answer answer = Answer.to(Stream.concat(Stream.of("replay", "--background"), Stream.of(arguments))
                .toArray(String[]::new));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(message);
    }
}
