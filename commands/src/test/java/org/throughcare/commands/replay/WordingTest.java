package org.throughcare.commands.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.Answer;

/** What an answer says of people, and what it never says. */
class WordingTest {
    private static final Pattern NEVER = Pattern.compile(
            "\\b(missed dut|failed to|failure|should have|prevent(ed|able)|culprit|blame|at fault|negl(ect|igen))",
            Pattern.CASE_INSENSITIVE);

    static Stream<String> answers() {
        return Stream.of("json", "table")
                .flatMap(format -> Stream.of("as-it-was", "as-it-should-be")
                        .flatMap(mode -> Stream.of(
                                answer("--format", format, "--mode", mode),
                                answer("--format", format, "--mode", mode, "--known-at", "2025-04-15"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void nobodyIsSaidToHaveMissedWhatNobodyWasSent(String answer) {
        assertThat(answer).isNotBlank();
        assertThat(answer).doesNotContainPattern(NEVER);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void neitherAFindingNorAPersonnelProcessIsEverShown(String answer) {
        assertThat(answer).doesNotContain("FINDING-SENTINEL", "PERSONNEL-SENTINEL", "R-19", "R-22", "ersonnel");
    }

    @Test
    void asItWasNoRecordedActAnswers() {
        assertThat(notes(answer("--format", "json")))
                .contains("No recorded act answers this. At the Rowan unit 58% of the staff were in post (R-02 of 2 Jan"
                        + " 2025).")
                .noneMatch(note -> note.contains("would have been asked"));
    }

    @Test
    void asItShouldBeSomebodyWouldHaveBeenAsked() {
        assertThat(notes(answer("--format", "json", "--mode", "as-it-should-be")))
                .anyMatch(
                        note -> note.startsWith("The head of the probation delivery unit and the regional office would"
                                + " have been asked; no recorded act answers this. At the Rowan unit 58%"));
    }

    @Test
    void everyActThatIsNotOnRecordStandsBesideTheStaffingThatIsKnown() {
        List<String> unanswered = notes(answer("--format", "json")).stream()
                .filter(note -> note.startsWith("No recorded act"))
                .toList();
        assertThat(unanswered)
                .hasSizeGreaterThan(3)
                .filteredOn(note -> note.contains("58%"))
                .isNotEmpty();
    }

    @Test
    void reportedFiguresCarryTheirMarkAndClaimNothing() {
        String table = answer();
        assertThat(table.replaceAll("\\s+", " "))
                .contains(
                        "Reported averages and medians show where time goes; nothing here says that anything would have"
                                + " ended differently.")
                .contains("7 hours (reported, not a target)");
        assertThat(answer("--format", "json")).contains("\"mark\": \"REPORTED\"", "\"mark\": \"ASSUMED\"");
    }

    @Test
    void aFactOfAnUnknownKindIsShownAndAsksToBeWeighed() {
        assertThat(answer()).contains("DRONE_SEEN: where = near the hostel", "INFORMATION_UNCLASSIFIED");
    }

    private static List<String> notes(String json) {
        return json.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("\"outcomeNote\": "))
                .map(line -> line.substring("\"outcomeNote\": \"".length(), line.length() - 1))
                .toList();
    }

    private static String answer(String... options) {
        String[] arguments = Stream.concat(Stream.of("replay", Cases.ROWAN.toString()), Stream.of(options))
                .toArray(String[]::new);
        return Answer.to(arguments).out();
    }
}
