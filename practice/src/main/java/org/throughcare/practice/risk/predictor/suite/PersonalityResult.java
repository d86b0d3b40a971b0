package org.throughcare.practice.risk.predictor.suite;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.screens.PathwayScreening;

/**
 * The screen for the personality disorder pathway.
 *
 * @param override whether a practitioner overrides being screened out by points; null where there is nothing to override
 */
public record PersonalityResult(
        PathwayScreening screening, @Nullable Boolean override, List<ValidationError> errors) {
    public PersonalityResult {
        errors = List.copyOf(errors);
    }
}
