package org.throughcare.practice.risk.predictor.arithmetic;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Natural logarithms of whole numbers, from a table as floating-point numbers or to forty digits. */
public final class Logarithms {
    /** As many digits as the national service keeps, and some to be sure of the last. */
    static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private static final double[] FAST = fast(2048);
    private static final int KEPT = 4096;
    private static final ConcurrentMap<Integer, BigDecimal> EXACT = new ConcurrentHashMap<>();
    private static final BigDecimal TWO = BigDecimal.TWO;
    private static final BigDecimal LN_2 = series(BigDecimal.ONE.divide(new BigDecimal(3), DIGITS));

    private Logarithms() {}

    /** The logarithm of {@code number}, 1 or more. */
    public static double of(int number) {
        return number < FAST.length ? FAST[number] : Math.log(number);
    }

    /** The logarithm of {@code numerator / denominator}, both 1 or more, to some forty digits. */
    public static BigDecimal exactRatio(int numerator, int denominator) {
        return exact(numerator).subtract(exact(denominator), DIGITS);
    }

    static BigDecimal exact(int number) {
        return number < KEPT ? EXACT.computeIfAbsent(number, Logarithms::compute) : compute(number);
    }

    private static BigDecimal compute(int number) {
        int power = 31 - Integer.numberOfLeadingZeros(number);
        BigDecimal part = new BigDecimal(number).divide(TWO.pow(power), DIGITS);
        BigDecimal argument = part.subtract(BigDecimal.ONE).divide(part.add(BigDecimal.ONE), DIGITS);
        return LN_2.multiply(new BigDecimal(power)).add(series(argument), DIGITS);
    }

    /** ln((1+z)/(1-z)) for z between 0 and a third: 2 (z + z³/3 + z⁵/5 + …). */
    private static BigDecimal series(BigDecimal z) {
        BigDecimal square = z.multiply(z, DIGITS);
        BigDecimal power = z;
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal least = BigDecimal.ONE.movePointLeft(45);
        for (int odd = 1; power.compareTo(least) > 0; odd += 2) {
            sum = sum.add(power.divide(new BigDecimal(odd), DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(TWO);
    }

    private static double[] fast(int size) {
        double[] logarithms = new double[size];
        for (int number = 1; number < size; number++) {
            logarithms[number] = Math.log(number);
        }
        return logarithms;
    }
}
