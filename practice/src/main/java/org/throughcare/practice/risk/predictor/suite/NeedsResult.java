package org.throughcare.practice.risk.predictor.suite;

import java.util.List;
import org.throughcare.practice.risk.predictor.needs.Pathway;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** The programme pathway, with what is missing. */
public record NeedsResult(Pathway pathway, List<ValidationError> errors) {
    public NeedsResult {
        errors = List.copyOf(errors);
    }
}
