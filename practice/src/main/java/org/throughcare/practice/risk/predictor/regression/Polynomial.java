package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.List;

/** Powers of a quantity from the first up, each with its coefficient; without a constant. */
final class Polynomial implements Term {
    private static final int KNOWN = 128;

    private final String feature;
    private final List<BigDecimal> male;
    private final List<BigDecimal> female;
    private final Quantity quantity;
    private final double[] fastMale;
    private final double[] fastFemale;

    Polynomial(String feature, List<BigDecimal> male, List<BigDecimal> female, Quantity quantity) {
        this.feature = feature;
        this.male = List.copyOf(male);
        this.female = List.copyOf(female);
        this.quantity = quantity;
        fastMale = table(male);
        fastFemale = table(female);
    }

    @Override
    public String feature() {
        return feature;
    }

    @Override
    public double weight(Facts facts) {
        int x = quantity.of(facts);
        if (x < KNOWN) {
            return (facts.female() ? fastFemale : fastMale)[x];
        }
        return exact(facts).doubleValue();
    }

    @Override
    public BigDecimal exact(Facts facts) {
        return at(quantity.of(facts), facts.female() ? female : male);
    }

    private static BigDecimal at(int x, List<BigDecimal> coefficients) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal coefficient : coefficients.reversed()) {
            sum = sum.add(coefficient).multiply(BigDecimal.valueOf(x));
        }
        return sum;
    }

    private static double[] table(List<BigDecimal> coefficients) {
        double[] values = new double[KNOWN];
        for (int x = 0; x < KNOWN; x++) {
            values[x] = at(x, coefficients).doubleValue();
        }
        return values;
    }
}
