package org.throughcare.practice.risk.predictor.explanation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;

/** What a score cannot say. */
final class Limits {
    private Limits() {}

    static List<String> of(Predictor predictor, @Nullable ScoreType type) {
        List<String> limits = new ArrayList<>();
        limits.add(
                "It says how many of a hundred people with such a record were convicted again, not what this person will do;"
                        + " a named person weighs it with everything else that is known.");
        limits.add("No interval, calibration or difference between groups was published with it.");
        if (type == ScoreType.STATIC && regression(predictor)) {
            limits.add("Answers of the assessment are missing, so it rests on the record alone;"
                    + " none of the answers that were given counts.");
        }
        switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR ->
                limits.add("A drug that was not asked about counts as not used.");
            case SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                limits.add("Serious violence is rare: most people in the highest band are not convicted of it again.");
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                limits.add("It was made for men with a sexual offence on record and gives nobody else a score;"
                        + " five years without offence lower the band, never the score.");
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                limits.add("It knows six kinds of record and nothing else about a person.");
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR ->
                limits.add("It adds shares that overlap; every woman with a sexual offence on record gets the same"
                        + " sexual part.");
        }
        return limits;
    }

    private static boolean regression(Predictor predictor) {
        return predictor == Predictor.ALL_REOFFENDING_PREDICTOR
                || predictor == Predictor.VIOLENT_REOFFENDING_PREDICTOR
                || predictor == Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR;
    }
}
