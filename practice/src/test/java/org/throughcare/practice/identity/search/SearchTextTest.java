package org.throughcare.practice.identity.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.identity.IdentifierKind;
import org.throughcare.practice.identity.Postcode;

class SearchTextTest {
    private static SearchText read(String typed) {
        return SearchText.read(typed, Year.of(2026));
    }

    @Test
    void freeTextIsReadPartByPart() {
        assertThat(read("jon smyth 1990 LS1").parts())
                .containsExactly(
                        new Part.Word("jon", "JON"),
                        new Part.Word("smyth", "SMYTH"),
                        new Part.BornIn("1990", 1990),
                        new Part.InDistrict("LS1", "LS1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/03/1990",
                "14.3.1990",
                "14-3-1990",
                "1990-03-14",
                "14 mar 1990",
                "14 March 1990",
                "14031990",
                "19900314"
            })
    void aBirthDateIsReadAsPeopleWriteIt(String typed) {
        assertThat(read("smyth " + typed).parts()).contains(new Part.Born(typed, Set.of(LocalDate.of(1990, 3, 14))));
    }

    @Test
    void aYearWithoutItsCenturyMeansWhatIsPossible() {
        assertThat(read("14/3/90").parts().getFirst())
                .isEqualTo(new Part.Born("14/3/90", Set.of(LocalDate.of(1990, 3, 14))));
        assertThat(((Part.Born) read("14/3/12").parts().getFirst()).dates()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LS1 4DY", "ls14dy", "ls1 4dy"})
    void aPostcodeIsReadWithOrWithoutItsSpace(String typed) {
        assertThat(read("ada " + typed).parts()).contains(new Part.At(typed, Postcode.parse("LS1 4DY")));
    }

    @ParameterizedTest
    @CsvSource({
        "x123456, CRN, X123456",
        "a1234bc, NOMS, A1234BC",
        "08/56560z, PNC, 2008/0056560Z",
        "20080056560Z, PNC, 2008/0056560Z",
        "56560/08z, CRO, 056560/08Z",
        "0e8f2c4a-0b7d-4d3a-9f5e-2a1b3c4d5e6f, MASTER_DEFENDANT, 0e8f2c4a-0b7d-4d3a-9f5e-2a1b3c4d5e6f"
    })
    void aNumberIsRecognisedByItsForm(String typed, IdentifierKind kind, String canonical) {
        assertThat(read(typed).parts()).containsExactly(new Part.Numbered(typed, kind, canonical));
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        SearchText text = read("ada 31/02/1990 flat12 ---");

        assertThat(text.parts()).containsExactly(new Part.Word("ada", "ADA"));
        assertThat(text.ignored()).containsExactly("31/02/1990", "flat12", "---");
    }

    @Test
    void aLongTextIsCutAndNeverRefused() {
        assertThat(read("ada ".repeat(5_000)).parts()).hasSize(12);
        assertThat(read("").parts()).isEmpty();
    }
}
