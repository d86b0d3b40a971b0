package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Function;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.tables.PreviousWeights;
import org.throughcare.practice.risk.predictor.tables.PreviousWeights.Weights;

/** What the offence itself weighs, in the generation before. */
record CodeWeight(String feature, PreviousWeights weights, Function<Weights, BigDecimal> which) implements Term {
    @Override
    public double weight(Facts facts) {
        return exact(facts).doubleValue();
    }

    @Override
    public BigDecimal exact(Facts facts) {
        int code = facts.answers().of(Question.CURRENT_OFFENCE_CODE);
        return which.apply(Objects.requireNonNull(weights.of(code)));
    }
}
