package org.throughcare.practice.risk.predictor.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Floating point where it is sure, sixty digits where a rounding hangs on it. */
class LogisticTest {
    private static final long SEED = 5;

    @Test
    void whereFloatingPointAnswersItAnswersAsSixtyDigitsDo() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 3_000; i++) {
            double logOdds = random.nextDouble(-14, 14);
            int fast = Logistic.hundredths(logOdds);
            assertThat(fast).isIn(Logistic.UNSURE, Logistic.exactHundredths(new BigDecimal(logOdds)));
        }
    }

    @ParameterizedTest
    @CsvSource({"0.00005", "0.12345", "0.49995", "0.99985", "0.99995"})
    void atAHalfOfAHundredthOnlySixtyDigitsAnswer(double probability) {
        double logOdds = Math.log(probability / (1 - probability));
        assertThat(Logistic.hundredths(logOdds)).isEqualTo(Logistic.UNSURE);
        BigDecimal least = new BigDecimal("1e-25");
        int half = (int) Math.round(probability * 10_000 - 0.5);
        assertThat(Logistic.exactHundredths(new BigDecimal(logOdds).subtract(BigDecimal.valueOf(1e-12))))
                .isEqualTo(half);
        assertThat(Logistic.exactHundredths(
                        new BigDecimal(logOdds).add(BigDecimal.valueOf(1e-12)).add(least)))
                .isEqualTo(Math.min(Logistic.MOST, half + 1));
    }

    @Test
    void nothingIsCertain() {
        assertThat(Logistic.hundredths(50)).isEqualTo(9_999);
        assertThat(Logistic.hundredths(-50)).isZero();
        assertThat(Logistic.exactHundredths(new BigDecimal("1000"))).isEqualTo(9_999);
        assertThat(Logistic.exactHundredths(new BigDecimal("-1000"))).isZero();
    }

    @Test
    void exactLogarithmsAreThoseOfFloatingPointAndMore() {
        for (int numerator = 1; numerator < 999; numerator += 7) {
            for (int denominator = 1; denominator < 5_000; denominator += 333) {
                assertThat(Logarithms.exactRatio(numerator, denominator).doubleValue())
                        .isCloseTo(Math.log((double) numerator / denominator), within(1e-14));
            }
        }
        assertThat(Logarithms.exactRatio(2, 1).toPlainString()).startsWith("0.69314718055994530941723212145817656807");
    }
}
