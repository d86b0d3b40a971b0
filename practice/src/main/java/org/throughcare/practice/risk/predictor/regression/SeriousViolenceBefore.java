package org.throughcare.practice.risk.predictor.regression;

import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_ALCOHOL_USE_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_WITH_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.EXCESSIVE_ALCOHOL_USE;
import static org.throughcare.practice.risk.predictor.answers.Question.IMPULSIVITY_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_UNEMPLOYED;
import static org.throughcare.practice.risk.predictor.answers.Question.PREVIOUS_CONVICTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.PRO_CRIMINAL_ATTITUDES;
import static org.throughcare.practice.risk.predictor.answers.Question.SUITABILITY_OF_ACCOMMODATION;
import static org.throughcare.practice.risk.predictor.answers.Question.TEMPER_CONTROL;

import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;
import org.throughcare.practice.risk.predictor.tables.PreviousWeights.Weights;

/** The formulas of serious non-sexual violence in the generation before, on the record and on an assessment's answers. */
public record SeriousViolenceBefore(Formula onRecord, Formula onAnswers) {
    /** What must be known of the record. */
    public static final Required RECORD = Asked.OF_VIOLENT;

    /** What must be answered besides; without it the score rests on the record. */
    public static final Required ANSWERS = Required.dynamic(
            DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON,
            SUITABILITY_OF_ACCOMMODATION,
            IS_UNEMPLOYED,
            CURRENT_RELATIONSHIP_WITH_PARTNER,
            CURRENT_ALCOHOL_USE_PROBLEMS,
            EXCESSIVE_ALCOHOL_USE,
            IMPULSIVITY_PROBLEMS,
            TEMPER_CONTROL,
            PRO_CRIMINAL_ATTITUDES,
            DOMESTIC_ABUSE_AGAINST_PARTNER,
            PREVIOUS_CONVICTIONS);

    private static final String NAME = "SNSV";
    private static final int MORE_YEARS = 12;

    /** The formulas with the published coefficients. */
    public static SeriousViolenceBefore of(PreviousTables tables) {
        return new SeriousViolenceBefore(
                frame(tables, "static", new CodeWeight("offenceWeight", tables.weights(), Weights::onRecord))
                        .formula(),
                answered(frame(
                                tables,
                                "dynamic",
                                new CodeWeight("offenceWeight", tables.weights(), Weights::onAnswers)))
                        .formula());
    }

    private static Terms frame(PreviousTables tables, String variant, Term offence) {
        return new Terms(tables.coefficients(), offence, NAME, variant)
                .frame()
                .times()
                .sanctionRate("copasScore", "THREE_PLUS_SANCTIONS_COPAS_V", MORE_YEARS, false)
                .violence("violentSanctionsWeight")
                .violenceRate("violenceRateWeight");
    }

    private static Terms answered(Terms terms) {
        terms.flag("weaponWeight", "CARRY_OR_USE_WEAPON", DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON);
        SharedAnswers.home(terms);
        terms.graded("relationshipQualityWeight", "RELATIONSHIP_QUALITY", CURRENT_RELATIONSHIP_WITH_PARTNER)
                .graded("chronicDrinkingProblemsWeight", "CHRONIC_DRINKING", CURRENT_ALCOHOL_USE_PROBLEMS)
                .graded("bingeDrinkingProblemsWeight", "BINGE_DRINKING", EXCESSIVE_ALCOHOL_USE)
                .graded("impulsivityProblemsWeight", "IMPULSIVITY", IMPULSIVITY_PROBLEMS)
                .graded("temperControlWeight", "TEMPER", TEMPER_CONTROL)
                .graded("proCriminalAttitudesWeight", "PRO_CRIMINAL_ATTITUDE", PRO_CRIMINAL_ATTITUDES)
                .flag("domesticViolenceWeight", "DOMESTIC_ABUSE_AGAINST_PARTNER", DOMESTIC_ABUSE_AGAINST_PARTNER);
        SeriousViolentTerms.past(terms);
        return terms;
    }
}
