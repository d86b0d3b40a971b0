package org.throughcare.service.work.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.service.web.Csv;

/** Abuse case 11: no value of a file that is taken out is a formula to the spreadsheet that opens it. */
class Case11CsvFormulasTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://elsewhere\")",
                "+44 7700 900000",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                " =1",
                "\u00a0=1",
                "＝1+1",
                "%0A=1",
                "|calc"
            })
    void whatCouldBeginAFormulaStandsAfterAnApostrophe(String value) {
        assertThat(Csv.line(List.of(value))).startsWith("\"'").endsWith("\"\r\n");
    }

    @Test
    void quotationMarksAreDoubledSoThatNoValueLeavesItsCell() {
        assertThat(Csv.line(List.of("Ida \"Ash\" Yarrow\",=1", "second")))
                .isEqualTo("\"Ida \"\"Ash\"\" Yarrow\"\",=1\",\"second\"\r\n");
    }

    @Test
    void wordsThatBeginNoFormulaStandAsTheyAre() {
        assertThat(Csv.line(List.of("Ida Yarrow", "", "X123456", "O’Dell-Fenn")))
                .isEqualTo("\"Ida Yarrow\",\"\",\"X123456\",\"O’Dell-Fenn\"\r\n");
    }

    @Test
    void howeverTheCharactersFallNoCellOpensWithOneThatBeginsAFormula() {
        Random random = new Random(20_260_617);
        String alphabet = "=+-@\t\r\n\" ,;ab1%|\u00a0";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder value = new StringBuilder();
            random.ints(random.nextInt(1, 8), 0, alphabet.length()).forEach(at -> value.append(alphabet.charAt(at)));
            String line = Csv.line(List.of(value.toString()));
            String inside = line.substring(1, line.length() - 3);
            assertThat(inside.replace("\"\"", "")).doesNotContain("\"");
            String seen = inside.replace('\u00a0', ' ').strip();
            assertThat(seen.isEmpty() || "=+-@|%".indexOf(seen.charAt(0)) < 0)
                    .as("«%s» became «%s»", value, line)
                    .isTrue();
        }
    }
}
