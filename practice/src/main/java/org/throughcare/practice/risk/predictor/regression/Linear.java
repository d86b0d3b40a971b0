package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;

/** A quantity times a coefficient, which may differ for women. */
record Linear(String feature, Coefficient coefficient, Quantity quantity) implements Term {
    @Override
    public double weight(Facts facts) {
        int times = quantity.of(facts);
        return times == 0 ? 0 : times * coefficient.fast(facts);
    }

    @Override
    public BigDecimal exact(Facts facts) {
        int times = quantity.of(facts);
        return switch (times) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> coefficient.exact(facts);
            default -> coefficient.exact(facts).multiply(BigDecimal.valueOf(times));
        };
    }
}
