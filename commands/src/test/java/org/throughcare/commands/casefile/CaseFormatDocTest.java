package org.throughcare.commands.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.terms.Party;

/** docs/case-format.md says what the program reads, and its example is read. */
class CaseFormatDocTest {
    private static final Path PAGE = Path.of("..", "docs", "case-format.md");
    private static final String KINDS = "\n## Kinds of fact\n";

    @Test
    void itListsEveryKindOfFactWithItsFields() throws IOException {
        String page = Files.readString(PAGE);
        String listed = page.substring(page.indexOf("\n### ", page.indexOf(KINDS)) + 1);
        Files.writeString(Path.of("target", "kinds-of-fact.md"), KindsPage.text());
        assertThat(listed.strip())
                .as("what follows '## Kinds of fact'; the text to put there is in commands/target/kinds-of-fact.md")
                .isEqualTo(KindsPage.text().strip());
    }

    @Test
    void itNamesEveryFieldOfAnEntry() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(EntryReader.FIELDS.stream()
                        .map(field -> "| `" + field + "` |")
                        .toList());
    }

    @Test
    void itsExampleIsACase() throws IOException {
        String page = Files.readString(PAGE);
        int begin = page.indexOf("```json\n") + "```json\n".length();
        CaseFile example = CaseFile.read("example", page.substring(begin, page.indexOf("```", begin)));
        assertThat(example.filed()).hasSize(4);
        assertThat(example.entries(Mode.AS_IT_SHOULD_BE).get(1).visibility().to(Party.PROBATION))
                .isPresent();
    }
}
