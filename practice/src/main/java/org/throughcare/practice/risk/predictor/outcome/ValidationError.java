package org.throughcare.practice.risk.predictor.outcome;

import java.util.List;

/**
 * One reason why a predictor cannot answer, or only in part.
 *
 * @param fields which answers it is about, in the order of the national service
 */
public record ValidationError(ErrorType type, String message, List<String> fields) {
    public ValidationError {
        fields = List.copyOf(fields);
    }

    public ValidationError(ErrorType type, List<String> fields) {
        this(type, type.message(), fields);
    }
}
