package org.throughcare.practice.identity.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "SMITH, SMYTH", "STEPHEN, STEVEN", "PHILIP, FILLIP", "CATHERINE, KATHRYN", "KNIGHT, NITE", "CLARKE, CLARK",
        "GEOFFREY, JEFFREY", "WRIGHT, RITE", "JACKSON, JAXON", "SHAUN, SHAWN", "ALLEN, ALAN", "REID, READ"
    })
    void namesThatSoundAlikeHaveOneSound(String one, String other) {
        assertThat(Sound.of(one)).isEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"SMITH, SMART", "BROWN, GREEN", "JOHN, JACK", "MARTIN, MORRIS"})
    void namesThatSoundDifferentHaveTwo(String one, String other) {
        assertThat(Sound.of(one)).isNotEqualTo(Sound.of(other));
    }

    @ParameterizedTest
    @CsvSource({"O'Brien-Núñez, OBRIENNUNEZ", "' van der Berg ', VANDERBERG", "Łukasz, LUKASZ", "Жуков, ЖУКОВ"})
    void lettersAreCapitalsWithoutMarks(String written, String plain) {
        assertThat(Letters.plain(written)).isEqualTo(plain);
    }
}
