package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.tables.CoefficientTable;

/** Writes down the terms of one variant of a regression with the coefficients of its column. */
final class Terms {
    private static final int LIVING_TOGETHER = 1;

    private final CoefficientTable coefficients;
    private final Term offence;
    private final String predictor;
    private final String variant;
    private final List<Term> terms = new ArrayList<>();

    /**
     * Terms of one variant of a predictor.
     *
     * @param offence what the offence weighs
     */
    Terms(CoefficientTable coefficients, Term offence, String predictor, String variant) {
        this.coefficients = coefficients;
        this.offence = offence;
        this.predictor = predictor;
        this.variant = variant;
    }

    Formula formula() {
        return new Formula(terms);
    }

    /** The terms that begin every one of the three: who, how old and what the offence was. */
    Terms frame() {
        constant("twoYearInterceptWeight", "TWO_YEAR_CONSTANT");
        terms.add(new Polynomial(
                "ageGenderPolynomialWeight", powers("AAI", "_MALE"), powers("AAI", "_FEMALE"), Facts::age));
        linear("genderWeight", "FEMALE", facts -> facts.female() ? 1 : 0);
        terms.add(offence);
        linear("firstSanctionWeight", "FIRST_SANCTION", facts -> facts.sanctions() == 1 ? 1 : 0);
        linear("secondSanctionWeight", "SECOND_SANCTION", facts -> facts.sanctions() == 2 ? 1 : 0);
        return linear("totalNumberOfSanctionsForAllOffencesWeight", "SANCTION_OCCASIONS", Facts::sanctions);
    }

    /** The terms of time: years between two sanctions, months without an offence. */
    Terms times() {
        byGender(
                "secondSanctionGapWeight",
                "YRS_BETWEEN_FIRST_AND_SECOND_SANCTION",
                facts -> facts.sanctions() == 2 ? facts.yearsSinceFirst() : 0);
        List<BigDecimal> powers = powers("OFFENCE_FREE_MONTHS", "");
        terms.add(new Polynomial("offenceFreeMonthsWeight", powers, powers, Facts::months));
        return this;
    }

    Terms constant(String feature, String parameter) {
        return linear(feature, parameter, _ -> 1);
    }

    Terms linear(String feature, String parameter, Quantity quantity) {
        BigDecimal value = coefficients.get(predictor, parameter, variant);
        terms.add(new Linear(feature, new Coefficient(value, value), quantity));
        return this;
    }

    Terms byGender(String feature, String parameter, Quantity quantity) {
        terms.add(new Linear(feature, coefficient(parameter), quantity));
        return this;
    }

    /** How often a person was sanctioned for years; counted from the third sanction on. */
    Terms sanctionRate(String feature, String parameter, int moreYears, boolean squared) {
        terms.add(new LogRatio(feature, coefficient(parameter), Facts::sanctions, 3, moreYears, squared));
        return this;
    }

    /** How often a person was sanctioned for violence. */
    Terms violenceRate(String feature) {
        BigDecimal value = coefficients.get(predictor, "VIOLENT_RATE", variant);
        terms.add(new LogRatio(feature, new Coefficient(value, value), Facts::violent, 1, 30, false));
        return this;
    }

    /** The terms of violence that do not depend on time. */
    Terms violence(String countFeature) {
        byGender("neverViolentWeight", "NEVER_VIOLENT", facts -> facts.violent() == 0 ? 1 : 0);
        linear("onceViolentWeight", "ONCE_VIOLENT", facts -> facts.violent() == 1 ? 1 : 0);
        return linear(countFeature, "VIOLENT_SANCTIONS", Facts::violent);
    }

    /** The grade of an answer. */
    Terms graded(String feature, String parameter, Question question) {
        return linear(feature, parameter, facts -> facts.answers().grade(question));
    }

    /** A yes. */
    Terms flag(String feature, String parameter, Question question) {
        return linear(feature, parameter, facts -> facts.answers().yes(question) ? 1 : 0);
    }

    /** Whether the person lives with a partner. */
    static boolean livesWithPartner(Answers answers) {
        return answers.is(Question.CURRENT_RELATIONSHIP_STATUS, LIVING_TOGETHER);
    }

    private Coefficient coefficient(String parameter) {
        return new Coefficient(
                coefficients.get(predictor, parameter + "_MALE", variant),
                coefficients.get(predictor, parameter + "_FEMALE", variant));
    }

    private List<BigDecimal> powers(String parameter, String gender) {
        List<BigDecimal> powers = new ArrayList<>();
        for (String power : List.of("", "_QUADRATIC", "_CUBIC", "_QUARTIC")) {
            @Nullable BigDecimal found = coefficients.find(predictor, parameter + power + gender, variant);
            if (found != null) {
                powers.add(found);
            }
        }
        return powers;
    }
}
