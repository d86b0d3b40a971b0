package org.throughcare.practice.risk.predictor.tables;

import java.util.List;

/** Every table the predictors compute with. */
public record PredictorTables(
        CoefficientTable coefficients, CategoryTable categories, OffenceTable offences, ConstantTable constants) {

    /**
     * Reads the tables.
     *
     * @throws IllegalArgumentException if one of them is not what it should be; the message says which and why
     */
    public static PredictorTables of(
            SourceTable coefficients, SourceTable categories, SourceTable offences, SourceTable constants) {
        CategoryTable byCategory = new CategoryTable(categories);
        return new PredictorTables(
                new CoefficientTable(coefficients),
                byCategory,
                new OffenceTable(offences, byCategory.names()),
                new ConstantTable(constants));
    }

    /** The tables as they were handed over. */
    public List<SourceTable> sources() {
        return List.of(coefficients.source(), categories.source(), offences.source(), constants.source());
    }
}
