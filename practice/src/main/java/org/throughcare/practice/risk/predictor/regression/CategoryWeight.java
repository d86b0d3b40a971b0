package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.List;

/** What the category of the offence weighs. */
final class CategoryWeight implements Term {
    private final String feature;
    private final List<BigDecimal> weights;
    private final double[] fast;

    CategoryWeight(String feature, List<BigDecimal> weights) {
        this.feature = feature;
        this.weights = List.copyOf(weights);
        fast = weights.stream().mapToDouble(BigDecimal::doubleValue).toArray();
    }

    @Override
    public String feature() {
        return feature;
    }

    @Override
    public double weight(Facts facts) {
        return fast[facts.category()];
    }

    @Override
    public BigDecimal exact(Facts facts) {
        return weights.get(facts.category());
    }
}
