package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;

/** A coefficient for men and one for women, exact and as floating-point numbers. */
record Coefficient(BigDecimal male, BigDecimal female, double fastMale, double fastFemale) {
    Coefficient(BigDecimal male, BigDecimal female) {
        this(male, female, male.doubleValue(), female.doubleValue());
    }

    double fast(Facts facts) {
        return facts.female() ? fastFemale : fastMale;
    }

    BigDecimal exact(Facts facts) {
        return facts.female() ? female : male;
    }
}
