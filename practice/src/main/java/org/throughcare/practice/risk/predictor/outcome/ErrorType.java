package org.throughcare.practice.risk.predictor.outcome;

/** Why a predictor cannot answer, or only in part, with the message of the national service. */
public enum ErrorType {
    MISSING_MANDATORY_INPUT("Mandatory input field(s) missing"),
    MISSING_DYNAMIC_INPUT("Dynamic input field(s) missing"),
    DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH("Date of current conviction cannot be before date of birth"),
    DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH("Date of start of followup cannot be before date of birth"),
    DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH(
            "Date of most recent sexual offence cannot be before date of birth"),
    DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE("Age at date at start of followup must be less than 110"),
    DATE_OF_START_OF_FOLLOWUP_REQUIRED(
            "Either Date at start of followup or date of current conviction must be provided"),
    DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE(
            "Age at date at start of most recent sexual offence must be less than 110"),
    MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT(
            "When motivationToTackleDrugMisuse is null, all drug usage questions must be false or null"),
    DOMESTIC_ABUSE_INCONSISTENT_INPUT(
            "No evidence of domestic abuse identified - domesticAbuseAgainstPartner and domesticAbuseAgainstFamily"
                    + " should not be provided"),
    SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT(
            "hasEverCommittedSexualOffence cannot be null or false when sexual sanctions exist"),
    SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS(
            "If hasEverCommittedSexualOffence is true, at least one sexual sanction/offence must be more than 0"),
    TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE(
            "Sexual sanctions count must be greater than 0, but less than or equal to total number of sanctions"),
    AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION(
            "Age at first sanction must be before age at current conviction"),
    DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE(
            "Date of current conviction must be less than 3 months after the assessment date"),
    TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE("Total number of sanctions must be between 1 and 999 (inclusive)"),
    VIOLENT_SANCTION_OUT_OF_RANGE(
            "Violent sanctions count must be greater than 0, but less than or equal to total number of sanctions"),
    AGE_AT_FIRST_SANCTION_OUT_OF_RANGE("Age at current conviction must be less than 110"),
    LDS_NOT_ENOUGH_FIELDS_PRESENT("At least three input fields must be provided"),
    OFFENCE_CODE_INCORRECT_FORMAT("Offence code must be a string of 5 digits"),
    OFFENCE_CODE_MAPPING_NOT_FOUND("No offence code to actuarial weighting mapping found for offence code"),
    COMPONENT_VALIDATION_ERROR("Validation error(s) in component scores"),
    UNEXPECTED_ERROR("Unexpected error thrown during calculation, see logs for further details: ");

    private final String message;

    ErrorType(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
