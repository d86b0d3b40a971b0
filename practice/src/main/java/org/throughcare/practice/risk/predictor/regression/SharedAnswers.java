package org.throughcare.practice.risk.predictor.regression;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** Terms of an assessment's answers that more than one regression has. */
final class SharedAnswers {
    private static final int UNEMPLOYED_COUNTS = 2;

    private SharedAnswers() {}

    static void home(Terms terms) {
        terms.graded("suitableAccommodationWeight", "ACCOMMODATION_SUITABILITY", Question.SUITABILITY_OF_ACCOMMODATION)
                .linear(
                        "unemployedWeight",
                        "UNEMPLOYED",
                        facts -> facts.answers().yes(Question.IS_UNEMPLOYED) ? UNEMPLOYED_COUNTS : 0);
    }

    static void relationships(Terms terms) {
        terms.linear(
                        "liveInRelationshipWeight",
                        "LIVE_IN_RELATIONSHIP",
                        facts -> Terms.livesWithPartner(facts.answers()) ? 1 : 0)
                .graded("relationshipQualityWeight", "RELATIONSHIP_QUALITY", Question.CURRENT_RELATIONSHIP_WITH_PARTNER)
                .linear(
                        "multiplicativeRelationshipWeight",
                        "QUALITY_OF_LIVE_IN_RELATIONSHIP",
                        facts -> Terms.livesWithPartner(facts.answers())
                                ? facts.answers().grade(Question.CURRENT_RELATIONSHIP_WITH_PARTNER)
                                : 0)
                .flag("domesticViolenceWeight", "DOMESTIC_ABUSE", Question.EVIDENCE_OF_DOMESTIC_ABUSE);
    }

    static void habits(Terms terms) {
        terms.graded(
                        "regularOffendingActivitiesWeight",
                        "ACTIVITIES_ENCOURAGE_OFFENDING",
                        Question.REGULAR_OFFENDING_ACTIVITIES)
                .graded(
                        "drugMotivationWeight",
                        "MOTIVATION_TO_TACKLE_DRUG_MISUSE",
                        Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE)
                .graded("chronicDrinkingProblemsWeight", "CHRONIC_DRINKING", Question.CURRENT_ALCOHOL_USE_PROBLEMS)
                .graded("bingeDrinkingProblemsWeight", "BINGE_DRINKING", Question.EXCESSIVE_ALCOHOL_USE)
                .graded("impulsivityProblemsWeight", "IMPULSIVITY", Question.IMPULSIVITY_PROBLEMS);
    }

    static void drugs(Terms terms) {
        terms.flag("otherOpiateUsageWeight", "OTHER_OPIATE", Question.HAS_OTHER_OPIATE_USAGE)
                .flag("crackCocaineUsageWeight", "CRACK_COCAINE", Question.HAS_CRACK_COCAINE_USAGE)
                .flag("powderCocaineUsageWeight", "POWDER_COCAINE", Question.HAS_POWDER_COCAINE_USAGE)
                .flag(
                        "misusedPrescriptionDrugUsageWeight",
                        "PRESCRIPTION_DRUG_MISUSE",
                        Question.HAS_MISUSED_PRESCRIPTION_DRUG_USAGE)
                .flag("benzodiazepinesUsageWeight", "BENZODIAZEPINES", Question.HAS_BENZODIAZEPINES_USAGE)
                .flag("cannabisUsageWeight", "CANNABIS", Question.HAS_CANNABIS_USAGE)
                .flag("steroidUsageWeight", "STEROIDS", Question.HAS_STEROIDS_USAGE)
                .linear("otherDrugUsageWeight", "OTHER_DRUGS", facts -> anyOther(facts.answers()) ? 1 : 0);
    }

    private static boolean anyOther(Answers answers) {
        return answers.yes(Question.HAS_OTHER_DRUGS_USAGE)
                || answers.yes(Question.HAS_KETAMINE_USAGE)
                || answers.yes(Question.HAS_SPICE_USAGE)
                || answers.yes(Question.HAS_HALLUCINOGENS_USAGE)
                || answers.yes(Question.HAS_SOLVENTS_USAGE);
    }
}
