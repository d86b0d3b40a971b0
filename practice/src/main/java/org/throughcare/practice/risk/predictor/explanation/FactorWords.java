package org.throughcare.practice.risk.predictor.explanation;

import java.util.Map;

/** What the addends of a score are called in plain words. */
final class FactorWords {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("twoYearInterceptWeight", "where everybody starts"),
            Map.entry("ageGenderPolynomialWeight", "age at the start of follow-up"),
            Map.entry("genderWeight", "being a woman"),
            Map.entry("offenceGroupWeight", "the kind of offence"),
            Map.entry("firstSanctionWeight", "a first sanction"),
            Map.entry("secondSanctionWeight", "a second sanction"),
            Map.entry("totalNumberOfSanctionsForAllOffencesWeight", "the number of sanctions"),
            Map.entry("secondSanctionGapWeight", "the years between the first two sanctions"),
            Map.entry("offenceFreeMonthsWeight", "months without an offence since follow-up began"),
            Map.entry("copasScore", "how often sanctioned for the years since the first"),
            Map.entry("copasScoreSquared", "how often sanctioned, squared"),
            Map.entry("neverViolentWeight", "no sanction for violence"),
            Map.entry("onceViolentWeight", "one sanction for violence"),
            Map.entry("totalNumberOfViolentSanctionsWeight", "the number of sanctions for violence"),
            Map.entry("violentSanctionsWeight", "the number of sanctions for violence"),
            Map.entry("copasViolentOffencesScore", "how often sanctioned for violence"),
            Map.entry("violenceRateWeight", "how often sanctioned for violence"),
            Map.entry("suitableAccommodationWeight", "problems with accommodation"),
            Map.entry("unemployedWeight", "unemployment"),
            Map.entry("liveInRelationshipWeight", "living with a partner"),
            Map.entry("relationshipQualityWeight", "problems in the relationship with the partner"),
            Map.entry("multiplicativeRelationshipWeight", "problems in the relationship while living with the partner"),
            Map.entry("domesticViolenceWeight", "evidence of domestic abuse"),
            Map.entry("regularOffendingActivitiesWeight", "regular activities that encourage offending"),
            Map.entry("drugMotivationWeight", "little motivation to tackle drug misuse"),
            Map.entry("chronicDrinkingProblemsWeight", "problems with alcohol"),
            Map.entry("bingeDrinkingProblemsWeight", "binge drinking"),
            Map.entry("impulsivityProblemsWeight", "impulsivity"),
            Map.entry("proCriminalAttitudesWeight", "pro-criminal attitudes"),
            Map.entry("temperControlWeight", "problems with controlling temper"),
            Map.entry("heroinUsageWeight", "heroin"),
            Map.entry("methadoneUsageWeight", "methadone"),
            Map.entry("otherOpiateUsageWeight", "other opiates"),
            Map.entry("crackCocaineUsageWeight", "crack cocaine"),
            Map.entry("powderCocaineUsageWeight", "powder cocaine"),
            Map.entry("misusedPrescriptionDrugUsageWeight", "misused prescription drugs"),
            Map.entry("benzodiazepinesUsageWeight", "benzodiazepines"),
            Map.entry("cannabisUsageWeight", "cannabis"),
            Map.entry("steroidUsageWeight", "steroids"),
            Map.entry("otherDrugUsageWeight", "other drugs"),
            Map.entry("offenceInvolveCarryingOrUsingWeaponsWeight", "a weapon carried or used in the offence"),
            Map.entry("pastHomicideOffenceWeight", "an earlier homicide"),
            Map.entry("pastWoundingGrievousBodilyHarmOffenceWeight", "an earlier wounding or grievous bodily harm"),
            Map.entry("pastKidnappingOffenceWeight", "an earlier kidnapping"),
            Map.entry("pastFirearmsOffenceWeight", "an earlier firearms offence"),
            Map.entry("pastRobberyOffenceWeight", "an earlier robbery"),
            Map.entry("pastAggravatedBurglaryOffenceWeight", "an earlier aggravated burglary"),
            Map.entry("pastNonFirearmWeaponOffenceWeight", "an earlier weapon offence"),
            Map.entry("pastCriminalDamageOffenceWeight", "earlier criminal damage that endangered life"),
            Map.entry("pastArsonOffenceWeight", "an earlier arson"),
            Map.entry("totalContactAdultSexualSanctionsWeight", "sanctions for contact offences against adults"),
            Map.entry("totalContactChildSexualSanctionsWeight", "sanctions for contact offences against children"),
            Map.entry("totalNonContactSexualOffencesWeight", "non-contact sexual offences"),
            Map.entry("ageAtStartOfFollowUpWeight", "age at the start of follow-up"),
            Map.entry("ageAtLastSanctionForSexualOffenceWeight", "age at the last sexual offence"),
            Map.entry("currentOffenceAgainstVictimStrangerWeight", "a victim who was a stranger"));

    private FactorWords() {}

    /** The words for a feature; its own name if there are none. */
    static String of(String feature) {
        return WORDS.getOrDefault(feature, feature);
    }
}
