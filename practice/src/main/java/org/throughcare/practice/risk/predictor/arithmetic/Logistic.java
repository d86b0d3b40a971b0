package org.throughcare.practice.risk.predictor.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** From log-odds to a percentage of two decimals, halves upwards. */
public final class Logistic {
    /** The highest percentage there is, in hundredths: a certainty is never given. */
    public static final int MOST = 9_999;

    /** What stands for a percentage that floating point cannot tell. */
    public static final int UNSURE = -1;

    private static final int WHOLE = 10_000;
    /** Around a half of a hundredth within which floating point is not trusted; it errs by less than a thousandth of it. */
    private static final double GUARD = 1e-7;

    private static final MathContext DIGITS = new MathContext(60, RoundingMode.HALF_EVEN);
    private static final int HALVINGS = 12;

    private Logistic() {}

    /**
     * The percentage in hundredths, from 0 to {@link #MOST}; {@link #UNSURE} so near to a half of a hundredth that only
     * {@link #exactHundredths} can say.
     */
    public static int hundredths(double logOdds) {
        double score = WHOLE / (1 + Math.exp(-logOdds));
        double whole = Math.floor(score);
        double rest = score - whole;
        if (Math.abs(rest - 0.5) < GUARD) {
            return UNSURE;
        }
        return Math.min(MOST, (int) whole + (rest > 0.5 ? 1 : 0));
    }

    /** The percentage in hundredths, computed with sixty digits. */
    public static int exactHundredths(BigDecimal logOdds) {
        if (logOdds.abs().compareTo(BigDecimal.valueOf(700)) > 0) {
            return logOdds.signum() > 0 ? MOST : 0;
        }
        BigDecimal odds = exp(logOdds);
        BigDecimal score =
                odds.divide(BigDecimal.ONE.add(odds), DIGITS).movePointRight(4).setScale(0, RoundingMode.HALF_UP);
        return Math.min(MOST, score.intValueExact());
    }

    /** The series of the exponential after the argument is halved so often that it converges at once. */
    private static BigDecimal exp(BigDecimal x) {
        BigDecimal small = x.divide(BigDecimal.TWO.pow(HALVINGS), DIGITS);
        BigDecimal term = BigDecimal.ONE;
        BigDecimal sum = BigDecimal.ONE;
        for (int n = 1; n < 60; n++) {
            term = term.multiply(small, DIGITS).divide(new BigDecimal(n), DIGITS);
            sum = sum.add(term, DIGITS);
        }
        for (int i = 0; i < HALVINGS; i++) {
            sum = sum.multiply(sum, DIGITS);
        }
        return sum;
    }
}
