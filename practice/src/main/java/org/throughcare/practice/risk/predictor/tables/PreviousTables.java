package org.throughcare.practice.risk.predictor.tables;

import java.util.List;

/** Every table that the generation before computes with beyond those of the one in force. */
public record PreviousTables(CoefficientTable coefficients, PreviousWeights weights, ConstantTable constants) {

    /**
     * Reads the tables.
     *
     * @throws IllegalArgumentException if one of them is not what it should be; the message says which and why
     */
    public static PreviousTables of(SourceTable coefficients, SourceTable weights, SourceTable constants) {
        return new PreviousTables(
                new CoefficientTable(coefficients), new PreviousWeights(weights), new ConstantTable(constants));
    }

    /** The tables as they were handed over. */
    public List<SourceTable> sources() {
        return List.of(coefficients.source(), weights.source(), constants.source());
    }
}
