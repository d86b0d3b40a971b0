package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.Answer;
import org.throughcare.commands.casefile.CaseText;

/** What the command takes, and how it says what it cannot take. */
class ReplayCommandTest {

    static Stream<Arguments> misuse() {
        String rowan = Cases.ROWAN.toString();
        return Stream.of(
                Arguments.of("Say which case: throughcare replay PATH.", new String[] {"replay"}),
                Arguments.of("There is no case at nowhere.", new String[] {"replay", "nowhere"}),
                Arguments.of(
                        "'x' is neither as-it-was nor as-it-should-be", new String[] {"replay", rowan, "--mode", "x"}),
                Arguments.of("'soon' is not an instant such as", new String[] {"replay", rowan, "--known-at", "soon"}),
                Arguments.of(
                        "--threads must be from 1 to 64, not 0.", new String[] {"replay", rowan, "--threads", "0"}),
                Arguments.of("'--format'", new String[] {"replay", rowan, "--format", "xml"}),
                Arguments.of("There is no file nowhere.", new String[] {"replay", rowan, "--policy", "nowhere"}),
                Arguments.of("throughcare replay", new String[] {"repaly"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misuse")
    void whatCannotBeUsedLeavesWithTwoAndASentence(String message, String[] arguments) {
        Answer answer = Answer.to(arguments);
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains(message).hasLineCount(answer.err().contains("--help") ? lines(answer) : 1);
    }

    private static int lines(Answer answer) {
        return answer.err().contains("Did you mean") ? 3 : 2;
    }

    @Test
    void aBadCaseIsRefusedWholeWithALineForEachProblem(@TempDir Path folder) {
        String file = Cases.written(
                folder,
                CaseText.of(CaseText.entry("X-001"), CaseText.entry("X-002", "source", "\"A\"", "subject", "\"B\"")));
        Answer answer = Answer.to("replay", file, "--format", "json");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err().lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith(file + ": entry X-002 (line 5): "));
    }

    @Test
    void aPolicyFileIsUsedInsteadOfTheBuiltInOne(@TempDir Path folder) throws Exception {
        Path policy = Files.writeString(folder.resolve("p.yaml"), """
                name: local
                version: 7
                extends: default
                figures:
                  unit.staffing.floor: [{value: 10%, from: 2000-01-01, source: a test, mark: ASSUMED}]
                """);
        Answer answer = Answer.to("replay", Cases.ROWAN.toString(), "--format", "json", "--policy", policy.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("\"name\": \"local\"").doesNotContain("UNIT_UNDER_STAFFED");
    }

    @Test
    void anEmptyCaseIsAnEmptyTimeline(@TempDir Path folder) {
        String file = Cases.written(folder, CaseText.of());
        Answer table = Answer.to("replay", file);
        assertThat(table.code()).isZero();
        assertThat(table.out()).contains("0 entries, 0 duties");
        Answer json = Answer.to("replay", file, "--format", "json", "--mode", "as-it-should-be");
        assertThat(json.code()).isZero();
        assertThat(json.out()).contains("\"duties\": []").doesNotContain("1970");
        assertThat(Answer.to("replay", file, "--known-at", "2025-01-01").code()).isZero();
    }

    @Test
    void aFileOfItsOwnNameIsACaseToo(@TempDir Path folder) throws Exception {
        Path file = Files.copy(Cases.ROWAN.resolve("case.json"), folder.resolve("other.json"));
        assertThat(Answer.to("replay", file.toString()).out())
                .isEqualTo(Answer.to("replay", Cases.ROWAN.toString()).out());
    }

    @Test
    void helpTellsTheExitCodes() {
        Answer help = Answer.to("replay", "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out()).contains("Exit codes:", "as-it-should-be", "--known-at");
    }

    @Test
    void shadowDutiesAreShownOnlyWhenAskedFor() {
        String rowan = Cases.ROWAN.toString();
        assertThat(Answer.to("replay", rowan, "--format", "json").out()).doesNotContain("\"shadow\"");
        assertThat(Answer.to("replay", rowan, "--format", "json", "--shadow").code())
                .isZero();
    }
}
