package org.throughcare.practice.risk.predictor.regression;

/** A whole number that a term multiplies with its coefficient. */
@FunctionalInterface
public interface Quantity {
    int of(Facts facts);
}
