package org.throughcare.practice.risk.predictor.checks;

import static org.throughcare.practice.risk.predictor.answers.Question.AGE_AT_FIRST_SANCTION;
import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_CURRENT_CONVICTION;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** What must be right with dates and counts of the record. What is not given passes, unless it is asked for here. */
public enum RecordCheck implements Check {
    CONVICTION_AFTER_BIRTH(ErrorType.DATE_OF_CURRENT_CONVICTION_BEFORE_DATE_OF_BIRTH, DATE_OF_CURRENT_CONVICTION),
    FIRST_SANCTION_BEFORE_CONVICTION(
            ErrorType.AGE_AT_FIRST_SANCTION_AFTER_AGE_AT_CURRENT_CONVICTION,
            DATE_OF_CURRENT_CONVICTION,
            AGE_AT_FIRST_SANCTION),
    CONVICTION_NEAR_ASSESSMENT(
            ErrorType.DATE_OF_CURRENT_CONVICTION_WITHIN_THREE_MONTHS_OF_ASSESSMENT_DATE,
            DATE_OF_CURRENT_CONVICTION,
            ASSESSMENT_DATE),
    AGE_AT_FIRST_SANCTION_IN_RANGE(ErrorType.AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, AGE_AT_FIRST_SANCTION),
    /** As {@link #AGE_AT_FIRST_SANCTION_IN_RANGE}, in the range that the service's own note gives. */
    AGE_AT_FIRST_SANCTION_AS_NOTED(ErrorType.AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, AGE_AT_FIRST_SANCTION),
    SANCTIONS_IN_RANGE(ErrorType.TOTAL_NUMBER_OF_SANCTIONS_OUT_OF_RANGE, TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES),
    VIOLENT_SANCTIONS_IN_RANGE(
            ErrorType.VIOLENT_SANCTION_OUT_OF_RANGE,
            TOTAL_NUMBER_OF_VIOLENT_SANCTIONS,
            TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES),
    FOLLOWUP_KNOWN(ErrorType.DATE_OF_START_OF_FOLLOWUP_REQUIRED, DATE_AT_START_OF_FOLLOWUP),
    FOLLOWUP_AFTER_BIRTH(ErrorType.DATE_OF_START_OF_FOLLOWUP_BEFORE_DATE_OF_BIRTH, DATE_AT_START_OF_FOLLOWUP),
    FOLLOWUP_WITHIN_A_LIFE(ErrorType.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE, DATE_AT_START_OF_FOLLOWUP);

    private static final int OLDEST = 109;
    private static final int NOTED_YOUNGEST = 8;
    private static final int NOTED_OLDEST = 98;
    private static final int MOST_SANCTIONS = 999;
    private static final int MONTHS_AHEAD = 3;

    private final ErrorType type;
    private final String fields;

    RecordCheck(ErrorType type, Question... questions) {
        this.type = type;
        fields = Stream.of(questions).map(Question::field).collect(Collectors.joining(","));
    }

    @Override
    public boolean fails(Answers a) {
        return switch (this) {
            case CONVICTION_AFTER_BIRTH -> notAfterBirth(a, DATE_OF_CURRENT_CONVICTION);
            case FIRST_SANCTION_BEFORE_CONVICTION ->
                afterBirth(a, DATE_OF_CURRENT_CONVICTION)
                        && a.has(AGE_AT_FIRST_SANCTION)
                        && age(a, DATE_OF_CURRENT_CONVICTION) < a.of(AGE_AT_FIRST_SANCTION);
            case CONVICTION_NEAR_ASSESSMENT ->
                a.has(DATE_OF_CURRENT_CONVICTION)
                        && a.has(ASSESSMENT_DATE)
                        && a.of(DATE_OF_CURRENT_CONVICTION)
                                > PackedDate.plusMonths(a.of(ASSESSMENT_DATE), MONTHS_AHEAD);
            case AGE_AT_FIRST_SANCTION_IN_RANGE -> outside(a, AGE_AT_FIRST_SANCTION, 0, OLDEST);
            case AGE_AT_FIRST_SANCTION_AS_NOTED -> outside(a, AGE_AT_FIRST_SANCTION, NOTED_YOUNGEST, NOTED_OLDEST);
            case SANCTIONS_IN_RANGE -> outside(a, TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES, 1, MOST_SANCTIONS);
            case VIOLENT_SANCTIONS_IN_RANGE ->
                a.has(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES)
                        && outside(
                                a,
                                TOTAL_NUMBER_OF_VIOLENT_SANCTIONS,
                                0,
                                a.of(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES));
            case FOLLOWUP_KNOWN -> a.missing(DATE_AT_START_OF_FOLLOWUP) && a.missing(DATE_OF_CURRENT_CONVICTION);
            case FOLLOWUP_AFTER_BIRTH -> notAfterBirth(a, DATE_AT_START_OF_FOLLOWUP);
            case FOLLOWUP_WITHIN_A_LIFE -> beyondALife(a, DATE_AT_START_OF_FOLLOWUP);
        };
    }

    @Override
    public ValidationError error(Answers answers) {
        return new ValidationError(type, List.of(fields.split(",", -1)));
    }

    /** Whether both are given and {@code day} is birth or before. */
    public static boolean notAfterBirth(Answers a, Question day) {
        return a.has(DATE_OF_BIRTH) && a.has(day) && a.of(day) <= a.of(DATE_OF_BIRTH);
    }

    /** Whether both are given and the person is at least 110 years old on {@code day}. */
    public static boolean beyondALife(Answers a, Question day) {
        return afterBirth(a, day) && age(a, day) > OLDEST;
    }

    private static boolean afterBirth(Answers a, Question day) {
        return a.has(DATE_OF_BIRTH) && a.has(day) && a.of(day) > a.of(DATE_OF_BIRTH);
    }

    private static int age(Answers a, Question day) {
        return PackedDate.years(a.of(DATE_OF_BIRTH), a.of(day));
    }

    private static boolean outside(Answers a, Question question, int least, int most) {
        return a.has(question) && (a.of(question) < least || a.of(question) > most);
    }
}
