package org.throughcare.practice.risk.predictor.outcome;

import java.util.List;

/** Where the calculation of the national service breaks off, with what it then says. */
public enum Fault {
    FOLLOWUP_NOT_AFTER_BIRTH("Date at start of followup calculated cannot be on or before date of birth."),
    AGE_AT_FOLLOWUP("ageAtStartOfFollowup cannot be on or before date of birth."),
    AGE_AT_LAST_SEXUAL_OFFENCE("ageAtLastSanctionForSexualOffence cannot be on or before date of birth."),
    SCORE_OF_ZERO("Percentage score cannot be less than 0%: 0.0"),
    NO_COUNT("null");

    private final String message;

    Fault(String message) {
        this.message = message;
    }

    /** The error that stands in place of a score. */
    public ValidationError error() {
        return new ValidationError(
                ErrorType.UNEXPECTED_ERROR, ErrorType.UNEXPECTED_ERROR.message() + message, List.of());
    }
}
