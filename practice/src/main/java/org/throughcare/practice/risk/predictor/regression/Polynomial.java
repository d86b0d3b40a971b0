package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** Powers of a quantity from the first up, each with its coefficient; without a constant. */
final class Polynomial implements Term {
    private static final int KNOWN = 128;

    private final String feature;
    private final List<BigDecimal> male;
    private final List<BigDecimal> female;
    private final Quantity quantity;
    private final List<BigDecimal> knownMale;
    private final List<BigDecimal> knownFemale;
    private final double[] fastMale;
    private final double[] fastFemale;

    Polynomial(String feature, List<BigDecimal> male, List<BigDecimal> female, Quantity quantity) {
        this.feature = feature;
        this.male = List.copyOf(male);
        this.female = List.copyOf(female);
        this.quantity = quantity;
        knownMale = table(male);
        knownFemale = male.equals(female) ? knownMale : table(female);
        fastMale = knownMale.stream().mapToDouble(BigDecimal::doubleValue).toArray();
        fastFemale = knownFemale.stream().mapToDouble(BigDecimal::doubleValue).toArray();
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
        int x = quantity.of(facts);
        if (x < KNOWN) {
            return (facts.female() ? knownFemale : knownMale).get(x);
        }
        return at(x, facts.female() ? female : male);
    }

    private static BigDecimal at(int x, List<BigDecimal> coefficients) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal coefficient : coefficients.reversed()) {
            sum = sum.add(coefficient).multiply(BigDecimal.valueOf(x));
        }
        return sum;
    }

    private static List<BigDecimal> table(List<BigDecimal> coefficients) {
        return IntStream.range(0, KNOWN).mapToObj(x -> at(x, coefficients)).toList();
    }
}
