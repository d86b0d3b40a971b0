package org.throughcare.practice.risk.predictor.regression;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Question;

/** The terms of the serious violent predictor. */
final class SeriousViolentTerms {
    private static final int MORE_YEARS = 12;

    /** Feature and parameter of each past offence, in the order of the words of the answer. */
    private static final List<List<String>> PAST = List.of(
            List.of("pastHomicideOffenceWeight", "PAST_HOMICIDE_OFFENCE"),
            List.of("pastWoundingGrievousBodilyHarmOffenceWeight", "PAST_GBH_OFFENCE"),
            List.of("pastKidnappingOffenceWeight", "PAST_KIDNAPPING_OFFENCE"),
            List.of("pastFirearmsOffenceWeight", "PAST_FIREARMS_OFFENCE"),
            List.of("pastRobberyOffenceWeight", "PAST_ROBBERY_OFFENCE"),
            List.of("pastAggravatedBurglaryOffenceWeight", "PAST_AGGRAVATED_BURGLARY_OFFENCE"),
            List.of("pastNonFirearmWeaponOffenceWeight", "PAST_WEAPON_OFFENCE"),
            List.of("pastCriminalDamageOffenceWeight", "PAST_CRIMINAL_DAMAGE_OFFENCE"),
            List.of("pastArsonOffenceWeight", "PAST_ARSON_OFFENCE"));

    private SeriousViolentTerms() {}

    static Formula of(Terms terms, boolean dynamic) {
        terms.frame()
                .times()
                .sanctionRate("copasScore", "THREE_PLUS_SANCTIONS_COPAS_V", MORE_YEARS, false)
                .violence("violentSanctionsWeight")
                .violenceRate("violenceRateWeight");
        if (dynamic) {
            terms.flag(
                    "offenceInvolveCarryingOrUsingWeaponsWeight",
                    "CARRY_OR_USE_WEAPON",
                    Question.DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON);
            SharedAnswers.home(terms);
            terms.graded("chronicDrinkingProblemsWeight", "CHRONIC_DRINKING", Question.CURRENT_ALCOHOL_USE_PROBLEMS)
                    .graded("temperControlWeight", "TEMPER", Question.TEMPER_CONTROL)
                    .graded("proCriminalAttitudesWeight", "PRO_CRIMINAL_ATTITUDE", Question.PRO_CRIMINAL_ATTITUDES);
            past(terms);
        }
        return terms.formula();
    }

    /** A term for each offence of the past. */
    static void past(Terms terms) {
        for (int place = 0; place < PAST.size(); place++) {
            past(terms, place);
        }
    }

    private static void past(Terms terms, int place) {
        terms.linear(
                PAST.get(place).get(0),
                PAST.get(place).get(1),
                facts -> facts.answers().grade(Question.PREVIOUS_CONVICTIONS) >> place & 1);
    }
}
