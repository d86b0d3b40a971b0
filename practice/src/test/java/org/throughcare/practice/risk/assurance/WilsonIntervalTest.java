package org.throughcare.practice.risk.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wilson's interval against the figures published with it. */
class WilsonIntervalTest {
    private static final double TO_FOUR_PLACES = 0.00005;

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0.0000, 0.1611",
        "1, 29, 0.0061, 0.1718",
    })
    void itGivesWhatNewcombePrintedInHisComparisonOfSevenMethods(int part, int whole, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(part, whole);
        assertThat(interval.low()).isCloseTo(low, within(TO_FOUR_PLACES));
        assertThat(interval.high()).isCloseTo(high, within(TO_FOUR_PLACES));
    }

    @ParameterizedTest(name = "{0} of {1} at {2}")
    @CsvSource({
        "10, 137, 1.959963984540054, 0.0401286, 0.1291501",
        "12, 137, 1.959963984540054, 0.0508155, 0.1468639",
        "10, 137, 2.5758293035489004, 0.0334326, 0.1520022",
        "0, 10, 1.959963984540054, 0, 0.2775328",
        "10, 10, 1.959963984540054, 0.7224672, 1",
    })
    void itGivesWhatTheFormulaGivesForAnyDeviate(int part, int whole, double z, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(part, whole, z);
        assertThat(interval.low()).isCloseTo(low, within(1e-7));
        assertThat(interval.high()).isCloseTo(high, within(1e-7));
    }

    @Test
    void itsEndsSolveTheEquationThatItIsFoundFrom() {
        WilsonInterval interval = WilsonInterval.of(10, 137);
        for (double end : new double[] {interval.low(), interval.high()}) {
            double deviate = Math.abs(10.0 / 137 - end) / Math.sqrt(end * (1 - end) / 137);
            assertThat(deviate).isCloseTo(WilsonInterval.NINETY_FIVE, within(1e-9));
        }
    }

    @Test
    void noneAndAllStillHaveAnIntervalAndStayWithinNoneAndAll() {
        for (int whole = 1; whole < 300; whole++) {
            WilsonInterval none = WilsonInterval.of(0, whole);
            WilsonInterval all = WilsonInterval.of(whole, whole);
            assertThat(none.low()).isZero();
            assertThat(none.high()).isBetween(0.0, 1.0);
            assertThat(all.high()).isEqualTo(1);
            assertThat(all.low()).isCloseTo(1 - none.high(), within(1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void moreOfTheSameShareIsNeverLessSure(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            int whole = 1 + random.nextInt(200);
            int part = random.nextInt(whole + 1);
            WilsonInterval once = WilsonInterval.of(part, whole);
            WilsonInterval twice = WilsonInterval.of(2 * part, 2 * whole);
            assertThat(twice.high() - twice.low()).isLessThan(once.high() - once.low());
            assertThat(once.contains((double) part / whole)).isTrue();
        }
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessage("a share of 0 has no interval");
        assertThatThrownBy(() -> WilsonInterval.of(3, 2)).hasMessage("3 of 2 is no share");
        assertThatThrownBy(() -> WilsonInterval.of(-1, 2)).hasMessage("-1 of 2 is no share");
        assertThatThrownBy(() -> WilsonInterval.ofShare(Double.NaN, 10, 2)).hasMessageContaining("NaN");
    }
}
