package org.throughcare.practice.risk.predictor.previous;

import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_ALCOHOL_USE_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS;
import static org.throughcare.practice.risk.predictor.answers.Question.EXCESSIVE_ALCOHOL_USE;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CURRENT_PSYCHIATRIC_TREATMENT;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_UNEMPLOYED;
import static org.throughcare.practice.risk.predictor.answers.Question.PRO_CRIMINAL_ATTITUDES;
import static org.throughcare.practice.risk.predictor.answers.Question.TEMPER_CONTROL;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS;

import java.util.List;
import java.util.Map;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.RecordCheck;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** The violent reoffending predictor of the generation before, in points. */
public final class ViolentReoffending {
    private static final String NAME = "OVP";
    private static final Checks CHECKS = Checks.of(
            Required.mandatory(
                    GENDER,
                    DATE_OF_BIRTH,
                    DATE_AT_START_OF_FOLLOWUP,
                    TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES,
                    TOTAL_NUMBER_OF_VIOLENT_SANCTIONS,
                    DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS,
                    IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION,
                    IS_UNEMPLOYED,
                    CURRENT_ALCOHOL_USE_PROBLEMS,
                    EXCESSIVE_ALCOHOL_USE,
                    HAS_CURRENT_PSYCHIATRIC_TREATMENT,
                    TEMPER_CONTROL,
                    PRO_CRIMINAL_ATTITUDES),
            RecordCheck.VIOLENT_SANCTIONS_IN_RANGE,
            RecordCheck.FOLLOWUP_AFTER_BIRTH);

    private final ConstantTable constants;
    private final TwoYears years;

    public ViolentReoffending(ConstantTable constants) {
        this.constants = constants;
        years = TwoYears.of(constants, NAME);
    }

    /** The score over two years; refused below eighteen years of age. */
    public PreviousScore score(Answers person) {
        List<ValidationError> errors = CHECKS.errors(person);
        if (!errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        int age = PackedDate.years(person.of(DATE_OF_BIRTH), person.of(DATE_AT_START_OF_FOLLOWUP));
        if (age < points("YOUNGEST")) {
            return PreviousScore.refused(List.of(new ValidationError(
                    ErrorType.DATE_OF_START_OF_FOLLOWUP_OUT_OF_RANGE, List.of(DATE_AT_START_OF_FOLLOWUP.field()))));
        }
        int points = record(person, age) + answered(person);
        return years.score(constants.number(NAME, "PER_POINT") * points, points, 16);
    }

    private int record(Answers person, int age) {
        int all = person.of(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES);
        int violent = person.of(TOTAL_NUMBER_OF_VIOLENT_SANCTIONS);
        return (all == 0 ? 0 : points("SANCTIONED"))
                + step("VIOLENT", violent)
                + step("NON_VIOLENT", all - violent)
                + step("AGE", age)
                + (person.male() ? points("MALE") : 0);
    }

    private int answered(Answers person) {
        int alcohol = person.grade(CURRENT_ALCOHOL_USE_PROBLEMS) + person.grade(EXCESSIVE_ALCOHOL_USE);
        return (person.yes(DOES_RECOGNISE_IMPACT_OF_OFFENDING_ON_OTHERS) ? 0 : points("NO_RECOGNITION"))
                + (person.yes(IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION) ? points("NO_FIXED_ABODE") : 0)
                + (person.yes(IS_UNEMPLOYED) ? points("UNEMPLOYED") : 0)
                + (int) Math.ceil(constants.number(NAME, "PER_ALCOHOL") * alcohol)
                + (person.yes(HAS_CURRENT_PSYCHIATRIC_TREATMENT) ? points("PSYCHIATRIC_TREATMENT") : 0)
                + points("PER_TEMPER") * person.grade(TEMPER_CONTROL)
                + points("PER_ATTITUDE") * person.grade(PRO_CRIMINAL_ATTITUDES);
    }

    private int points(String parameter) {
        return constants.whole(NAME, parameter);
    }

    private int step(String parameter, int number) {
        Map.Entry<Integer, Double> step = constants.steps(NAME, parameter).floorEntry(number);
        return step == null ? 0 : step.getValue().intValue();
    }
}
