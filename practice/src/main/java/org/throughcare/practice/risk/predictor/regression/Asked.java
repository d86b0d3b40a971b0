package org.throughcare.practice.risk.predictor.regression;

import static org.throughcare.practice.risk.predictor.answers.Question.AGE_AT_FIRST_SANCTION;
import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_ALCOHOL_USE_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_OFFENCE_CODE;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_STATUS;
import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_RELATIONSHIP_WITH_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_CURRENT_CONVICTION;
import static org.throughcare.practice.risk.predictor.answers.Question.DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON;
import static org.throughcare.practice.risk.predictor.answers.Question.EVIDENCE_OF_DOMESTIC_ABUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.EXCESSIVE_ALCOHOL_USE;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_BENZODIAZEPINES_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CANNABIS_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CRACK_COCAINE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_HALLUCINOGENS_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_HEROIN_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_KETAMINE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_METHADONE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_MISUSED_PRESCRIPTION_DRUG_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_OTHER_DRUGS_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_OTHER_OPIATE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_POWDER_COCAINE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_SOLVENTS_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_SPICE_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_STEROIDS_USAGE;
import static org.throughcare.practice.risk.predictor.answers.Question.IMPULSIVITY_PROBLEMS;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_UNEMPLOYED;
import static org.throughcare.practice.risk.predictor.answers.Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.PREVIOUS_CONVICTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.PRO_CRIMINAL_ATTITUDES;
import static org.throughcare.practice.risk.predictor.answers.Question.REGULAR_OFFENDING_ACTIVITIES;
import static org.throughcare.practice.risk.predictor.answers.Question.SUITABILITY_OF_ACCOMMODATION;
import static org.throughcare.practice.risk.predictor.answers.Question.TEMPER_CONTROL;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_VIOLENT_SANCTIONS;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Required;

/** What each regression asks, in the order in which it says what is missing. */
final class Asked {
    static final Required OF_ALL = Required.mandatory(
            ASSESSMENT_DATE,
            DATE_OF_BIRTH,
            DATE_OF_CURRENT_CONVICTION,
            AGE_AT_FIRST_SANCTION,
            GENDER,
            CURRENT_OFFENCE_CODE,
            TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES);

    static final Required OF_VIOLENT = Required.mandatory(
            ASSESSMENT_DATE,
            DATE_OF_BIRTH,
            DATE_OF_CURRENT_CONVICTION,
            AGE_AT_FIRST_SANCTION,
            GENDER,
            CURRENT_OFFENCE_CODE,
            TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES,
            TOTAL_NUMBER_OF_VIOLENT_SANCTIONS);

    static final Required FURTHER_OF_ALL = Required.dynamic(
            SUITABILITY_OF_ACCOMMODATION,
            IS_UNEMPLOYED,
            CURRENT_RELATIONSHIP_WITH_PARTNER,
            EVIDENCE_OF_DOMESTIC_ABUSE,
            CURRENT_RELATIONSHIP_STATUS,
            REGULAR_OFFENDING_ACTIVITIES,
            CURRENT_ALCOHOL_USE_PROBLEMS,
            EXCESSIVE_ALCOHOL_USE,
            IMPULSIVITY_PROBLEMS,
            PRO_CRIMINAL_ATTITUDES);

    static final Required FURTHER_OF_VIOLENT = Required.dynamic(
            SUITABILITY_OF_ACCOMMODATION,
            IS_UNEMPLOYED,
            CURRENT_RELATIONSHIP_WITH_PARTNER,
            EVIDENCE_OF_DOMESTIC_ABUSE,
            CURRENT_RELATIONSHIP_STATUS,
            REGULAR_OFFENDING_ACTIVITIES,
            MOTIVATION_TO_TACKLE_DRUG_MISUSE,
            CURRENT_ALCOHOL_USE_PROBLEMS,
            EXCESSIVE_ALCOHOL_USE,
            IMPULSIVITY_PROBLEMS,
            TEMPER_CONTROL);

    static final Required FURTHER_OF_SERIOUS_VIOLENT = Required.dynamic(
            DID_OFFENCE_INVOLVE_CARRYING_OR_USING_WEAPON,
            SUITABILITY_OF_ACCOMMODATION,
            IS_UNEMPLOYED,
            CURRENT_ALCOHOL_USE_PROBLEMS,
            TEMPER_CONTROL,
            PRO_CRIMINAL_ATTITUDES,
            PREVIOUS_CONVICTIONS);

    static final List<Question> DRUGS_OF_ALL = List.of(
            HAS_HEROIN_USAGE,
            HAS_OTHER_OPIATE_USAGE,
            HAS_CRACK_COCAINE_USAGE,
            HAS_POWDER_COCAINE_USAGE,
            HAS_MISUSED_PRESCRIPTION_DRUG_USAGE,
            HAS_BENZODIAZEPINES_USAGE,
            HAS_CANNABIS_USAGE,
            HAS_STEROIDS_USAGE,
            HAS_OTHER_DRUGS_USAGE,
            HAS_KETAMINE_USAGE,
            HAS_SPICE_USAGE,
            HAS_HALLUCINOGENS_USAGE,
            HAS_SOLVENTS_USAGE);

    static final List<Question> DRUGS_OF_VIOLENT = List.of(
            HAS_OTHER_OPIATE_USAGE,
            HAS_CRACK_COCAINE_USAGE,
            HAS_POWDER_COCAINE_USAGE,
            HAS_MISUSED_PRESCRIPTION_DRUG_USAGE,
            HAS_BENZODIAZEPINES_USAGE,
            HAS_CANNABIS_USAGE,
            HAS_STEROIDS_USAGE,
            HAS_OTHER_DRUGS_USAGE,
            HAS_KETAMINE_USAGE,
            HAS_SPICE_USAGE,
            HAS_HALLUCINOGENS_USAGE,
            HAS_SOLVENTS_USAGE,
            HAS_METHADONE_USAGE);

    private Asked() {}
}
