package org.throughcare.practice.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Year;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PncTest {
    private static final Year NOW = Year.of(2026);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2008/0056560Z",
                "2008/56560Z",
                "08/56560Z",
                "08/0056560Z",
                "20080056560Z",
                "0856560Z",
                " 08/56560z "
            })
    void everyWayOfWritingANumberIsTheSameNumber(String written) {
        assertThat(Pnc.parse(written, NOW)).hasToString("2008/0056560Z");
    }

    @Test
    void aTwoDigitYearUpToTheCurrentOneLiesInThisCentury() {
        Pnc thisYear = new Pnc(2026, 1);
        assertThat(Pnc.parse("26/1" + thisYear.checkLetter(), NOW)).isEqualTo(thisYear);
        Pnc lastCentury = new Pnc(1927, 1);
        assertThat(Pnc.parse("27/1" + lastCentury.checkLetter(), NOW)).isEqualTo(lastCentury);
    }

    @Test
    void whatWasWrittenIsReadBack() {
        SplittableRandom chance = new SplittableRandom(7);
        for (int i = 0; i < 5_000; i++) {
            Pnc pnc = new Pnc(chance.nextInt(1950, 2027), chance.nextInt(10_000_000));
            assertThat(Pnc.parse(pnc.toString(), NOW)).isEqualTo(pnc);
            assertThat(Pnc.parse(pnc.toString().replace("/", ""), NOW)).isEqualTo(pnc);
        }
    }

    @Test
    void oneWrongDigitNeverPassesTheCheckLetter() {
        SplittableRandom chance = new SplittableRandom(8);
        for (int i = 0; i < 2_000; i++) {
            String right = new Pnc(chance.nextInt(1950, 2027), chance.nextInt(10_000_000)).toString();
            int at = chance.nextInt(5, 12);
            char digit = (char) ('0' + (right.charAt(at) - '0' + chance.nextInt(1, 10)) % 10);
            String wrong = right.substring(0, at) + digit + right.substring(at + 1);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pnc.parse(wrong, NOW))
                    .withMessageContaining("check letter");
        }
    }

    @Test
    void aRefusalSaysWhatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pnc.parse("2008/0056560A", NOW))
                .withMessage("\"2008/0056560A\" is not a PNC number: its check letter is A and would have to be Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pnc.parse("unknown", NOW))
                .withMessage("\"UNKNOWN\" is not a PNC number such as 2008/0056560Z or 08/56560Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pnc.parse("2031/0000001A", NOW))
                .withMessageContaining("the year 2031 lies after 2026");
    }
}
