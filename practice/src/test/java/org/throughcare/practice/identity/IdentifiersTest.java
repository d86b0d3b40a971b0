package org.throughcare.practice.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    @Test
    void aCrnIsALetterAndSixDigits() {
        assertThat(Crn.parse(" x123456 ")).hasToString("X123456");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Crn.parse("X12345"))
                .withMessage("\"X12345\" is not a CRN: a letter and six digits, such as X123456");
    }

    @Test
    void aPrisonNumberIsALetterFourDigitsAndTwoLetters() {
        assertThat(NomsNumber.parse("a1234bc")).hasToString("A1234BC");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NomsNumber.parse("A12345C"))
                .withMessageContaining("such as A1234BC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"56560/08Z", "056560/08z"})
    void aCroNumberIsWrittenWithAllItsDigits(String written) {
        assertThat(Cro.parse(written)).hasToString("056560/08Z");
    }

    @Test
    void aNumberOfAFileKeepsItsForm() {
        assertThat(Cro.parse("SF79/12345A")).hasToString("SF79/012345A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Cro.parse("1234567/08Z"))
                .withMessage("\"1234567/08Z\" is not a CRO number such as 123456/08Z or SF08/123456Z");
    }

    @Test
    void aCroAndAPncCanBeTheSameNumberInTwoForms() {
        assertThat(Cro.parse("056560/08Z").sameCoreAs(new Pnc(2008, 56560))).isTrue();
        assertThat(Cro.parse("056561/08Z").sameCoreAs(new Pnc(2008, 56560))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LS1 4DY", "ls14dy", " LS1  4DY"})
    void aPostcodeIsReadWithOrWithoutItsSpace(String written) {
        assertThat(Postcode.parse(written)).isEqualTo(new Postcode("LS1", "4DY"));
    }

    @Test
    void thePostcodeOfNoFixedAbodeSaysNothingOfWhereAnybodyIs() {
        assertThat(Postcode.parse("NF1 1NF").located()).isFalse();
        assertThat(Postcode.parse("LS1 4DY").located()).isTrue();
        assertThat(Postcode.read("nowhere")).isEmpty();
    }

    @Test
    void aNameNeedsASurname() {
        assertThat(new PersonName(List.of("Ada", "Mary", " "), " Sample ")).hasToString("Ada Mary Sample");
        assertThat(new PersonName(List.of("Ada", "Mary", "Jo"), "Sample").middle())
                .isEqualTo("Mary Jo");
        assertThatIllegalArgumentException().isThrownBy(() -> PersonName.of("Ada", " "));
    }
}
