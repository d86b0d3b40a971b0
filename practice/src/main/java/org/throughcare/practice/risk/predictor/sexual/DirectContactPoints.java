package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_CURRENT_CONVICTION;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_CURRENT_OFFENCE_AGAINST_VICTIM_STRANGER;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NON_CONTACT_SEXUAL_OFFENCES;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;

/** The seven things that give points for direct-contact sexual reoffending, in the order of the national service. */
public enum DirectContactPoints {
    ADULT_CONTACT("totalContactAdultSexualSanctionsWeight"),
    CHILD_CONTACT("totalContactChildSexualSanctionsWeight"),
    NON_CONTACT("totalNonContactSexualOffencesWeight"),
    AGE("ageAtStartOfFollowUpWeight"),
    AGE_AT_LAST_OFFENCE("ageAtLastSanctionForSexualOffenceWeight"),
    SANCTIONS("totalNumberOfSanctionsForAllOffencesWeight"),
    STRANGER("currentOffenceAgainstVictimStrangerWeight");

    private final String feature;

    DirectContactPoints(String feature) {
        this.feature = feature;
    }

    /** Its name among the feature values of the national service. */
    public String feature() {
        return feature;
    }

    int of(Answers a, DirectContactFigures figures) {
        return switch (this) {
            case ADULT_CONTACT -> figures.counted(a.of(TOTAL_CONTACT_ADULT_SEXUAL_SANCTIONS)) * figures.adultContact();
            case CHILD_CONTACT -> figures.counted(a.of(TOTAL_CONTACT_CHILD_SEXUAL_SANCTIONS)) * figures.childContact();
            case NON_CONTACT -> figures.counted(a.of(TOTAL_NON_CONTACT_SEXUAL_OFFENCES)) * figures.nonContact();
            case AGE -> figures.age().of(PackedDate.years(a.of(DATE_OF_BIRTH), a.of(followup(a))));
            case AGE_AT_LAST_OFFENCE ->
                a.missing(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                        ? 0
                        : figures.lastOffence()
                                .of(PackedDate.years(a.of(DATE_OF_BIRTH), a.of(DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)));
            case SANCTIONS ->
                a.of(TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES) >= figures.moreSanctionsFrom()
                        ? figures.moreSanctions()
                        : 0;
            case STRANGER -> a.yes(IS_CURRENT_OFFENCE_AGAINST_VICTIM_STRANGER) ? figures.stranger() : 0;
        };
    }

    /** The start of follow-up, or the conviction where only that is known. */
    static Question followup(Answers a) {
        return a.has(DATE_AT_START_OF_FOLLOWUP) ? DATE_AT_START_OF_FOLLOWUP : DATE_OF_CURRENT_CONVICTION;
    }
}
