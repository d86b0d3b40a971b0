package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Check;
import org.throughcare.practice.risk.predictor.checks.RecordCheck;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** What must be right with the record of sexual offences; asked only of men who do not deny one, unless said otherwise. */
enum SexualCheck implements Check {
    COUNTS_GIVEN,
    SANCTIONS_IN_RANGE,
    COUNTS_FIT,
    /** Asked only of men with a sexual offence on record. */
    LAST_OFFENCE_DATED,
    FOLLOWUP_WITHIN_A_LIFE,
    /** Not asked of women and people with a sexual offence on record. */
    NO_COUNTS_WITHOUT_HISTORY,
    /** Asked as the others are, where the date of conviction can stand in for the start of follow-up. */
    FOLLOWUP_KNOWN,
    FOLLOWUP_AFTER_BIRTH,
    /** Asked where the date of conviction stands in for the start of follow-up. */
    CONVICTION_AFTER_BIRTH;

    @Override
    public boolean fails(Answers a) {
        boolean concerned = !a.female() && !SexualHistory.denied(a);
        return switch (this) {
            case COUNTS_GIVEN -> concerned && SexualHistory.anyCountMissing(a);
            case SANCTIONS_IN_RANGE -> concerned && RecordCheck.SANCTIONS_IN_RANGE.fails(a);
            case COUNTS_FIT -> concerned && (SexualHistory.everyCountZero(a) || tooMany(a));
            case LAST_OFFENCE_DATED ->
                a.male()
                        && SexualHistory.known(a)
                        && (a.missing(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                                || RecordCheck.notAfterBirth(a, DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                                || RecordCheck.beyondALife(a, DATE_OF_MOST_RECENT_SEXUAL_OFFENCE));
            case FOLLOWUP_WITHIN_A_LIFE -> concerned && RecordCheck.FOLLOWUP_WITHIN_A_LIFE.fails(a);
            case NO_COUNTS_WITHOUT_HISTORY -> !a.female() && !SexualHistory.known(a) && SexualHistory.anyCount(a);
            case FOLLOWUP_KNOWN -> concerned && RecordCheck.FOLLOWUP_KNOWN.fails(a);
            case FOLLOWUP_AFTER_BIRTH -> concerned && RecordCheck.FOLLOWUP_AFTER_BIRTH.fails(a);
            case CONVICTION_AFTER_BIRTH ->
                concerned && a.missing(DATE_AT_START_OF_FOLLOWUP) && RecordCheck.CONVICTION_AFTER_BIRTH.fails(a);
        };
    }

    @Override
    public ValidationError error(Answers a) {
        return switch (this) {
            case COUNTS_GIVEN ->
                new ValidationError(ErrorType.MISSING_MANDATORY_INPUT, SexualHistory.counts(a::missing));
            case SANCTIONS_IN_RANGE -> RecordCheck.SANCTIONS_IN_RANGE.error(a);
            case COUNTS_FIT ->
                new ValidationError(
                        SexualHistory.everyCountZero(a)
                                ? ErrorType.SEXUAL_REOFFENDING_PREDICTOR_NO_SANCTIONS
                                : ErrorType.TOTAL_NUMBER_OF_SEXUAL_SANCTIONS_OUT_OF_RANGE,
                        SexualHistory.counts(_ -> true));
            case LAST_OFFENCE_DATED ->
                new ValidationError(lastOffence(a), List.of(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE.field()));
            case FOLLOWUP_WITHIN_A_LIFE -> RecordCheck.FOLLOWUP_WITHIN_A_LIFE.error(a);
            case NO_COUNTS_WITHOUT_HISTORY -> {
                List<String> fields = new ArrayList<>(List.of(HAS_EVER_COMMITTED_SEXUAL_OFFENCE.field()));
                fields.addAll(SexualHistory.counts(count -> SexualHistory.given(a, count)));
                yield new ValidationError(ErrorType.SEXUAL_REOFFENDING_PREDICTOR_INCONSISTENT_INPUT, fields);
            }
            case FOLLOWUP_KNOWN -> RecordCheck.FOLLOWUP_KNOWN.error(a);
            case FOLLOWUP_AFTER_BIRTH -> RecordCheck.FOLLOWUP_AFTER_BIRTH.error(a);
            case CONVICTION_AFTER_BIRTH -> RecordCheck.CONVICTION_AFTER_BIRTH.error(a);
        };
    }

    private static boolean tooMany(Answers a) {
        Question total = TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
        return a.has(total) && SexualHistory.sum(a) > a.of(total);
    }

    private static ErrorType lastOffence(Answers a) {
        if (a.missing(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)) {
            return ErrorType.MISSING_MANDATORY_INPUT;
        }
        return RecordCheck.notAfterBirth(a, DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                ? ErrorType.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_BEFORE_DATE_OF_BIRTH
                : ErrorType.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE_OUT_OF_RANGE;
    }
}
