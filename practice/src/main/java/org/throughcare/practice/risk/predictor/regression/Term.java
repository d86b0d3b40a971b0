package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;

/** One addend of a regression. */
public sealed interface Term permits Linear, Polynomial, LogRatio, CategoryWeight, CodeWeight {
    /** Its name among the feature values of the national service. */
    String feature();

    /** What it adds to the log-odds, in floating point. */
    double weight(Facts facts);

    /** What it adds to the log-odds, exactly. */
    BigDecimal exact(Facts facts);
}
