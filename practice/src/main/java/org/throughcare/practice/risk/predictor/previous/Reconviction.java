package org.throughcare.practice.risk.predictor.previous;

import static org.throughcare.practice.risk.predictor.answers.Question.AGE_AT_FIRST_SANCTION;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_OFFENCE_CODE;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_CURRENT_CONVICTION;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.RecordCheck;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;
import org.throughcare.practice.risk.predictor.tables.PreviousWeights.Weights;

/** The offender group reconviction scale, third version. */
public final class Reconviction {
    private static final String NAME = "OGRS3";
    private static final int SHARE_DECIMALS = 5;
    private static final Checks CHECKS = Checks.of(
            Required.mandatory(
                    GENDER,
                    DATE_OF_BIRTH,
                    DATE_OF_CURRENT_CONVICTION,
                    DATE_AT_START_OF_FOLLOWUP,
                    TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES,
                    AGE_AT_FIRST_SANCTION,
                    CURRENT_OFFENCE_CODE),
            RecordCheck.CONVICTION_AFTER_BIRTH,
            RecordCheck.FIRST_SANCTION_BEFORE_CONVICTION,
            RecordCheck.AGE_AT_FIRST_SANCTION_IN_RANGE,
            RecordCheck.SANCTIONS_IN_RANGE,
            RecordCheck.FOLLOWUP_AFTER_BIRTH);

    private final PreviousTables tables;
    private final TwoYears years;
    private final NavigableMap<Integer, Double> male;
    private final NavigableMap<Integer, Double> female;
    private final double one;
    private final double more;
    private final double rate;
    private final int rateYears;
    private final int youngest;

    public Reconviction(PreviousTables tables) {
        this.tables = tables;
        ConstantTable constants = tables.constants();
        years = TwoYears.of(constants, NAME);
        male = constants.steps(NAME, "MALE");
        female = constants.steps(NAME, "FEMALE");
        one = constants.number(NAME, "ONE_SANCTION");
        more = constants.number(NAME, "MORE_SANCTIONS");
        rate = constants.number(NAME, "RATE");
        rateYears = constants.whole(NAME, "RATE_YEARS");
        youngest = constants.whole(NAME, "YOUNGEST");
    }

    /** The scale's percentages; refused below ten years of age and for an offence that must be told more exactly. */
    public PreviousScore score(Answers person) {
        List<ValidationError> errors = new ArrayList<>(CHECKS.errors(person));
        if (!errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        Weights offence = tables.weights().of(person.of(CURRENT_OFFENCE_CODE));
        Double weight = offence == null ? null : offence.reconviction();
        int convicted = age(person, DATE_OF_CURRENT_CONVICTION);
        int age = age(person, DATE_AT_START_OF_FOLLOWUP);
        if (weight == null) {
            errors.add(new ValidationError(
                    ErrorType.OFFENCE_CODE_MAPPING_NOT_FOUND, List.of(CURRENT_OFFENCE_CODE.field())));
        }
        if (convicted < youngest || age < youngest) {
            errors.add(new ValidationError(
                    ErrorType.AGE_AT_FIRST_SANCTION_OUT_OF_RANGE, List.of(DATE_OF_CURRENT_CONVICTION.field())));
        }
        if (weight == null || !errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        int sanctions = person.of(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES);
        double career = rateYears + convicted - person.of(AGE_AT_FIRST_SANCTION);
        double sum = (person.female() ? female : male).floorEntry(age).getValue()
                + (sanctions == 1 ? one : more)
                + rate * Math.log(sanctions / career)
                + weight;
        return years.score(sum, null, SHARE_DECIMALS);
    }

    private static int age(Answers person, Question day) {
        return PackedDate.years(person.of(DATE_OF_BIRTH), person.of(day));
    }
}
