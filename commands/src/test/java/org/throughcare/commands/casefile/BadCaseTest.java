package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.throughcare.commands.casefile.CaseText.entry;
import static org.throughcare.commands.casefile.CaseText.fact;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughcare.commands.document.FileRefused;

/** A case that cannot be used says what is wrong with it, and where. */
class BadCaseTest {

    static Stream<Arguments> spoiled() {
        return Stream.of(
                wrong(
                        "visibleTo[0]: \"PROBATON\" is not one of PROBATION, PRISON, POLICE, PPCS, COURT and PROVIDER",
                        "visibleTo",
                        "[\"PROBATON\"]"),
                wrong("visibleTo: is missing", "visibleTo", ""),
                wrong("source: \"CRC\" is not one of PROBATION, FORMER_PROVIDER,", "source", "\"CRC\""),
                wrong("confidence: \"SURE\" is not one of STATED, INFERRED,", "confidence", "\"SURE\""),
                wrong("standing: \"TRUE\" is not one of FACT, OPINION and HEARSAY", "standing", "\"TRUE\""),
                wrong("clearance: \"SECRET\" is not one of NONE and RESTRICTED", "clearance", "\"SECRET\""),
                wrong("subject: \"X\" is not a subject: write person, post, team or unit,", "subject", "\"X\""),
                wrong("occurred: \"2025-02-30\" is not a time that exists", "occurred", "\"2025-02-30\""),
                wrong("occurred: \"0202-03-03\" is not a time that exists", "occurred", "\"0202-03-03\""),
                wrong("occurred: must be text in quotation marks, not 2025", "occurred", "2025"),
                wrong("received: \"2025-03\" is neither a date", "received", "\"2025-03\""),
                wrong("received: is missing", "received", ""),
                wrong("recorded: 2 Mar 2025 lies before it occurred (3 Mar", "recorded", "\"2025-03-02\""),
                wrong("received: 2 Mar 2025 12:00 lies before it occurred (3 Mar", "received", "\"2025-03-02\""),
                wrong("received: 4 Mar 2025 12:00 lies before it was recorded (5 Mar", "recorded", "\"2025-03-05\""),
                wrong("available: 1 Mar 2025 12:00 lies before it occurred", "available", "\"2025-03-01\""),
                wrong("occurredStandIn lies outside what is known (3 Mar", "occurredStandIn", "\"2025-03-04\""),
                wrong("occurred: only Feb 2025 is known and it was received at", "occurred", "\"2025-02\""),
                wrong("ocurred: is not a field that is read here; did you mean occurred", "ocurred", "\"2025\""),
                wrong(
                        "supersedes: there is no entry X-00 in this file; the nearest are X-001",
                        "supersedes",
                        "\"X-00\""),
                wrong("supersedes: an entry cannot supersede itself", "supersedes", "\"X-001\""),
                wrong("notFedBecause: stands only with \"fed\": false", "notFedBecause", "\"a reason\""),
                wrong("notFedBecause: is missing", "fed", "false"),
                wrong("kind: is missing", "kind", ""));
    }

    static Stream<Arguments> spoiledFacts() {
        return Stream.of(
                wrongFact("fact.appointment: is missing; it must be one of INITIAL, ROUTINE,", "{}"),
                wrongFact(
                        "fact.appointment: \"FIRST\" is not one of INITIAL, ROUTINE,", "{\"appointment\": \"FIRST\"}"),
                wrongFact("fact.complied: is missing; it must be true or false", "{\"appointment\": \"ROUTINE\"}"),
                wrongFact("fact.complied: must be true or false, not \"yes\"", "{\"complied\": \"yes\"}"),
                wrongFact(
                        "fact.place: is not known here; the fields are appointment, arranged, complied and sentHome",
                        "{\"place\": \"office\"}"),
                wrongFact("fact.arranged: there is no entry X-404 in this file", "{\"arranged\": \"X-404\"}"),
                wrongFact("fact: must be an object in curly brackets, not \"came\"", "\"came\""));
    }

    private static Arguments wrong(String message, String field, String value) {
        return Arguments.of(message, entry("X-001", field, value));
    }

    private static Arguments wrongFact(String message, String fact) {
        return Arguments.of(message, fact("X-001", "APPOINTMENT_ATTENDED", fact));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"spoiled", "spoiledFacts"})
    void namesTheFileTheEntryAndTheField(String message, String entry) {
        assertThat(problems(CaseText.of(entry)))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("x.json: entry X-001 (line 4): ")
                        .contains(message));
    }

    @Test
    void namesBothLinesOfAnIdThatStandsTwice() {
        assertThat(problems(CaseText.of(entry("X-001"), entry("X-002"), entry("X-001"))))
                .containsExactly("x.json: entry X-001 (line 6): this id already stands on line 4");
    }

    @Test
    void namesTheCircleInWhichCorrectionsRun() {
        assertThat(problems(CaseText.of(
                        entry("X-001", "supersedes", "\"X-003\""),
                        entry("X-002", "supersedes", "\"X-001\""),
                        entry("X-003", "supersedes", "\"X-002\""))))
                .containsExactly("x.json: entry X-001 (line 4): supersedes: these corrections run in a circle:"
                        + " X-001 corrects X-003 corrects X-002 corrects X-001");
    }

    @Test
    void namesTheLineAndColumnOfMalformedText() {
        assertThat(problems("{\n\"format\": \"throughcare-case/1\",\n\"entries\": [}"))
                .containsExactly(
                        "x.json, line 3, column 13: not well-formed JSON: Unexpected close marker '}': expected ']'");
    }

    @Test
    void namesAFieldThatStandsTwice() {
        assertThat(problems("{\n\"case\": \"a\",\n\"case\": \"b\"}"))
                .containsExactly("x.json, line 3: the field \"case\" stands twice in one object");
    }

    @Test
    void refusesAnotherFormatBeforeAnythingElse() {
        assertThat(problems("{\"format\": \"something/2\", \"entries\": 3}"))
                .containsExactly("x.json: format: must be \"throughcare-case/1\", not \"something/2\"");
    }

    @Test
    void refusesAFileThatHoldsNoObject() {
        assertThat(problems("[]")).containsExactly("x.json: a case must be an object in curly brackets");
        assertThat(problems("")).containsExactly("x.json: it is empty");
    }

    @Test
    void saysWhatIsMissingOfTheWhole() {
        assertThat(problems("{\"format\": \"throughcare-case/1\"}"))
                .containsExactly(
                        "x.json: case: is missing",
                        "x.json: division: is missing",
                        "x.json: invented: is missing",
                        "x.json: entries: is missing");
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String worst = entry("X-001", "source", "\"A\"", "standing", "\"B\"", "subject", "\"C\"", "received", "\"D\"");
        assertThat(problems(CaseText.of(worst))).hasSize(4);
    }

    @Test
    void stopsTellingAfterTwenty() {
        String[] entries = IntStream.range(0, 30)
                .mapToObj(i -> entry("X-" + i, "source", "\"NOWHERE\""))
                .toArray(String[]::new);
        assertThat(problems(CaseText.of(entries))).hasSize(21).last().isEqualTo("x.json: and 10 more");
    }

    @Test
    void saysWhereThereIsNoCase(@TempDir Path folder) throws Exception {
        Path nowhere = folder.resolve("nowhere");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> CaseFile.read(nowhere))
                .withMessage("There is no case at " + nowhere + ".");
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> CaseFile.read(folder))
                .withMessage("There is no case in " + folder + ": a case is a folder with a file case.json.");
        Path latin = Files.write(folder.resolve("case.json"), new byte[] {'"', (byte) 0xE9, '"'});
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> CaseFile.read(folder))
                .withMessage(latin + ": it is not text in UTF-8");
    }

    private static List<String> problems(String text) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> CaseFile.read("x.json", text));
        assertThat(refused).as("refused").isNotNull();
        return refused.problems();
    }
}
