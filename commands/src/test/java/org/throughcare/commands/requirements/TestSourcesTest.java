package org.throughcare.commands.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.commands.document.FileRefused;

class TestSourcesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SomeRecallDecisionR61Test | R61
                    r61AMissedAppointment     | R61
                    a_second_R61_miss         | R61
                    R65AndR67SignerTest       | R65 R67
                    R65_R67                   | R65 R67
                    n07PersonnelIsUnseen      | N07
                    R612nd                    | ''
                    R61st                     | ''
                    theR2d2                   | ''
                    PR61                      | ''
                    later61                   | ''
                    N7OfThem                  | ''
                    """)
    void anIdIsAWordOfItsOwn(String name, String ids) {
        assertThat(String.join(" ", NamedIds.in(name))).isEqualTo(ids);
    }

    @Test
    void aTestCountsByItsOwnNameAndByThatOfItsClass() throws IOException {
        write("WholeR61Test", "@Test void isAsked() {}");
        write("OtherTest", "@org.junit.jupiter.api.Test void r62IsJudged() {}");
        write("OuterTest", "@Nested class R63 { @ParameterizedTest void isAdded(int one) {} }");

        Map<String, SortedSet<TestFile>> found = TestSources.under(List.of(folder));

        assertThat(found).containsOnlyKeys("R61", "R62", "R63");
        assertThat(found.get("R61")).extracting(TestFile::className).containsExactly("WholeR61Test");
        assertThat(found.get("R62")).extracting(TestFile::className).containsExactly("OtherTest");
        assertThat(found.get("R63")).extracting(TestFile::className).containsExactly("OuterTest");
    }

    @Test
    void whatRunsNoTestKeepsNothing() throws IOException {
        write("R61Fixture", "static void r62Case() {}");
        write("R63Test", "@Disabled @Test void isOff() {}");
        write(
                "MentionTest",
                "/** R64, see R65Test. */ @Test void mentions() { String of = \"class R66Test\"; } // R67");
        write("OffTest", "@Nested @Disabled class R68 { @Test void r69() {} }");

        assertThat(TestSources.under(List.of(folder))).isEmpty();
    }

    @Test
    void aRequirementThatDoesNotExistIsRefused() throws IOException {
        write("R133Test", "@Test void isAsked() {}");

        refuses("Tests: R133Test: R133Test names R133, which does not exist; ids are R1 to R132 and N01 to N12");
    }

    @Test
    void aSourceThatCannotBeParsedIsRefusedByFileAndLine() throws IOException {
        Path file = write("BrokenTest", "@Test void isCut( {}");

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> TestSources.under(List.of(folder)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst()).startsWith("Tests: " + file + ", line 2: "));
    }

    @Test
    void aFolderThatIsMissingOrHoldsNoTestIsRefused() {
        Path none = folder.resolve("none");

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> TestSources.under(List.of(none)))
                .withMessage("There is no folder " + none + ".");
        refuses("There is no Java source in " + folder + ".");
    }

    private void refuses(String message) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> TestSources.under(List.of(folder)))
                .withMessage(message);
    }

    private Path write(String name, String body) throws IOException {
        return Files.writeString(folder.resolve(name + ".java"), "class " + name + " {\n" + body + "\n}\n");
    }
}
