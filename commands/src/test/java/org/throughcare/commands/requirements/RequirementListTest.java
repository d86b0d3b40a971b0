package org.throughcare.commands.requirements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughcare.commands.document.FileRefused;

class RequirementListTest {
    private static final String HEADER = "id,section,statement,amended by,lacking";

    @TempDir
    private Path folder;

    @Test
    void theBuiltInListIsWholeAndEachStatementFitsOnALine() {
        List<Requirement> list = RequirementList.builtIn();

        assertThat(list).extracting(Requirement::id).containsExactlyElementsOf(RequirementList.ids());
        assertThat(list).hasSize(132 + 14 + 12);
        assertThat(list).allSatisfy(each -> assertThat(each.statement()).hasSizeLessThanOrEqualTo(120));
    }

    @Test
    void rowsMayComeInAnyOrderWithCommasAndQuotesInside() throws IOException {
        List<String> rows = rows();
        rows.set(60, "R61,Recall,\"Decide, either \"\"way\"\"\",A3,\"no form, yet\"");
        Collections.reverse(rows);

        assertThat(RequirementList.read(written(rows)))
                .hasSize(158)
                .contains(new Requirement("R61", "Recall", "Decide, either \"way\"", List.of("A3"), "no form, yet"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    R60,Recall,Again,, | line 62: R60 already stands on line 61
                    R133,Recall,One too many,, | line 62: there is no "R133"; ids are R1 to R132, A1 to A14 and N01 to N12
                    R61,Recall,No amendment,R3, | line 62: R61 is amended by R3, which is no amendment
                    R61,Recall,No such amendment,A15, | line 62: there is no "A15"; ids are R1 to R132, A1 to A14 and N01 to N12
                    R61,,No section,, | line 62: R61 needs a section and a statement
                    R61,Recall,Too short | line 62: it has 3 fields, not the five of id,section,statement,amended by,lacking
                    R61,Recall,"Open,, | line 62: a quoted field is not closed
                    """)
    void aRowThatCannotBeRightIsRefusedAndSoIsWhatItLeavesOut(String row, String reason) throws IOException {
        List<String> rows = rows();
        rows.set(60, row);
        Path file = written(rows);

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> RequirementList.read(file))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(file + ": " + reason, file + ": it has no row for R61"));
    }

    @Test
    void aMissingIdIsNamed() throws IOException {
        List<String> rows = rows();
        rows.removeLast();
        rows.removeFirst();
        Path file = written(rows);

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> RequirementList.read(file))
                .withMessage(file + ": it has no row for R1, N12");
    }

    @Test
    void aListWithoutItsHeadingIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), "R1,Recall,Something,,\n");

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> RequirementList.read(file))
                .withMessage(file + ": line 1: the first row must be \"" + HEADER + "\"");
    }

    private static List<String> rows() {
        List<String> rows = new ArrayList<>();
        RequirementList.ids().forEach(id -> rows.add(id + ",Section,Statement,,"));
        return rows;
    }

    private Path written(List<String> rows) throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(rows);
        return Files.write(folder.resolve("list.csv"), lines);
    }
}
