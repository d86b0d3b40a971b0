package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import org.throughcare.practice.risk.predictor.arithmetic.Logarithms;

/**
 * The logarithm of a rate, or its square: sanctions over the years since the first of them and some more. Nothing if there
 * are fewer sanctions than {@code least}.
 */
record LogRatio(String feature, Coefficient coefficient, Quantity sanctions, int least, int moreYears, boolean squared)
        implements Term {
    @Override
    public double weight(Facts facts) {
        int number = sanctions.of(facts);
        if (number < least) {
            return 0;
        }
        double logarithm = Logarithms.of(number) - Logarithms.of(facts.yearsSinceFirst() + moreYears);
        return (squared ? logarithm * logarithm : logarithm) * coefficient.fast(facts);
    }

    @Override
    public BigDecimal exact(Facts facts) {
        int number = sanctions.of(facts);
        if (number < least) {
            return BigDecimal.ZERO;
        }
        BigDecimal logarithm = Logarithms.exactRatio(number, facts.yearsSinceFirst() + moreYears);
        return (squared ? logarithm.multiply(logarithm) : logarithm).multiply(coefficient.exact(facts));
    }
}
