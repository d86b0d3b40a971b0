package org.throughcare.practice.identity.spelling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LikenessTest {
    private final SplittableRandom chance = new SplittableRandom(21);

    private String word() {
        StringBuilder word = new StringBuilder();
        int length = chance.nextInt(1, 9);
        for (int i = 0; i < length; i++) {
            word.append((char) ('A' + chance.nextInt(4)));
        }
        return word.toString();
    }

    @Test
    void jaroWinklerIsAsPublished() {
        assertThat(Likeness.jaroWinkler("MARTHA", "MARHTA")).isCloseTo(0.961, within(0.001));
        assertThat(Likeness.jaroWinkler("DIXON", "DICKSONX")).isCloseTo(0.813, within(0.001));
        assertThat(Likeness.jaroWinkler("ABC", "XYZ")).isZero();
    }

    @Test
    void jaroWinklerIsTheSameWhicheverWordComesFirst() {
        for (int i = 0; i < 20_000; i++) {
            String one = word();
            String other = word();
            assertThat(Likeness.jaroWinkler(one, other))
                    .isEqualTo(Likeness.jaroWinkler(other, one))
                    .isBetween(0.0, 1.0);
        }
    }

    @Test
    void aSlipIsALetterPutInLeftOutReplacedOrExchanged() {
        assertThat(Likeness.slips("SMITH", "SMITH", 2)).isZero();
        assertThat(Likeness.slips("SMITH", "SMIITH", 2)).isEqualTo(1);
        assertThat(Likeness.slips("SMITH", "SMTH", 2)).isEqualTo(1);
        assertThat(Likeness.slips("SMITH", "SMYTH", 2)).isEqualTo(1);
        assertThat(Likeness.slips("SMITH", "SMIHT", 2)).isEqualTo(1);
        assertThat(Likeness.slips("SMITH", "JONES", 2)).isEqualTo(3);
    }

    @Test
    void theQuickCountIsTheSlowOne() {
        for (int i = 0; i < 50_000; i++) {
            String one = word();
            String other = word();
            assertThat(new SlipCounter(one).slips(other, 20)).isEqualTo(Likeness.slips(one, other, 20));
        }
    }

    @Test
    void lettersOfOtherScriptsAreCountedToo() {
        assertThat(new SlipCounter("ЖУКОВ").slips("ЖУКОФ", 2)).isEqualTo(1);
    }
}
