package org.throughcare.practice.risk.predictor.previous;

import static org.throughcare.practice.risk.predictor.answers.Question.AWARENESS_OF_CONSEQUENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_DRUG_MISUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_UNEMPLOYED;
import static org.throughcare.practice.risk.predictor.answers.Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.PROBLEM_SOLVING_SKILLS;
import static org.throughcare.practice.risk.predictor.answers.Question.PRO_CRIMINAL_ATTITUDES;
import static org.throughcare.practice.risk.predictor.answers.Question.REGULAR_OFFENDING_ACTIVITIES;
import static org.throughcare.practice.risk.predictor.answers.Question.UNDERSTANDS_OTHER_PEOPLES_VIEWS;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** The general reoffending predictor: the reconviction scale with points for needs. */
public final class GeneralReoffending {
    private static final String NAME = "OGP";
    private static final Required REQUIRED = Required.mandatory(
            IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION,
            IS_UNEMPLOYED,
            REGULAR_OFFENDING_ACTIVITIES,
            CURRENT_DRUG_MISUSE,
            MOTIVATION_TO_TACKLE_DRUG_MISUSE,
            PROBLEM_SOLVING_SKILLS,
            AWARENESS_OF_CONSEQUENCES,
            UNDERSTANDS_OTHER_PEOPLES_VIEWS,
            PRO_CRIMINAL_ATTITUDES);

    private final Reconviction reconviction;
    private final ConstantTable constants;
    private final TwoYears years;

    public GeneralReoffending(Reconviction reconviction, ConstantTable constants) {
        this.reconviction = reconviction;
        this.constants = constants;
        years = TwoYears.of(constants, NAME);
    }

    public PreviousScore score(Answers person) {
        PreviousScore scale = reconviction.score(person);
        List<ValidationError> errors = new ArrayList<>(scale.errors());
        if (REQUIRED.fails(person)) {
            errors.add(REQUIRED.error(person));
        }
        BigDecimal reconvicted = scale.score();
        if (reconvicted == null || !errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        int points = rounded(figure("PER_OGRS3") * reconvicted.doubleValue())
                + flag(person, IS_CURRENTLY_OF_NO_FIXED_ABODE_OR_TRANSIENT_ACCOMMODATION, "NO_FIXED_ABODE")
                + flag(person, IS_UNEMPLOYED, "UNEMPLOYED")
                + graded(person, REGULAR_OFFENDING_ACTIVITIES)
                + rounded(figure("PER_DRUGS")
                        * (person.grade(CURRENT_DRUG_MISUSE) + person.grade(MOTIVATION_TO_TACKLE_DRUG_MISUSE)))
                + rounded(figure("PER_THINKING")
                        * (person.grade(PROBLEM_SOLVING_SKILLS)
                                + person.grade(AWARENESS_OF_CONSEQUENCES)
                                + person.grade(UNDERSTANDS_OTHER_PEOPLES_VIEWS)))
                + graded(person, PRO_CRIMINAL_ATTITUDES);
        return years.score(figure("PER_POINT") * points, points, 16);
    }

    private int flag(Answers person, Question question, String points) {
        return person.yes(question) ? constants.whole(NAME, points) : 0;
    }

    private int graded(Answers person, Question question) {
        int grade = person.grade(question);
        return grade == 0 ? 0 : constants.whole(NAME, grade == 1 ? "SOME_PROBLEMS" : "SIGNIFICANT_PROBLEMS");
    }

    private double figure(String parameter) {
        return constants.number(NAME, parameter);
    }

    private static int rounded(double points) {
        return new BigDecimal(points).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
