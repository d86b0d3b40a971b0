package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.arithmetic.Logistic;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** Combined serious reoffending: the serious violent and the two sexual scores added up. */
public final class CombinedSerious {
    private static final Predictor SELF = Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR;
    private static final Predictor[] PARTS = {
        DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
        IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
        SERIOUS_VIOLENT_REOFFENDING_PREDICTOR
    };
    private static final Required OWN = Required.mandatory(GENDER, HAS_EVER_COMMITTED_SEXUAL_OFFENCE);

    private final Bands bands;
    private final int womanWithHistory;

    public CombinedSerious(ConstantTable constants) {
        String name = SELF.shortName();
        bands = new Bands(
                constants.hundredths(name, "BAND_MEDIUM"),
                constants.hundredths(name, "BAND_HIGH"),
                constants.hundredths(name, "BAND_VERY_HIGH"));
        womanWithHistory = Math.toIntExact(Math.round(constants.number(name, "FEMALE_WITH_HISTORY") * 10_000));
    }

    /** Adds up what {@code scores} holds of the three, and writes the sum there. */
    public void score(Answers person, Scores scores) {
        if (OWN.fails(person) || anyPartFailed(scores)) {
            scores.refuse(SELF);
            return;
        }
        int sum = person.female() && SexualHistory.known(person) ? womanWithHistory : 0;
        for (Predictor part : PARTS) {
            sum += scores.hundredths(part);
        }
        int score = Math.min(Logistic.MOST, sum);
        scores.score(SELF, ScoreType.COMBINED, score, bands.of(score));
    }

    /** Why there is no sum: the parts that have none, then what is missing here. */
    public List<ValidationError> errors(Answers person, Scores scores) {
        if (!scores.failed(SELF)) {
            return List.of();
        }
        List<String> failed = new ArrayList<>();
        for (Predictor part : PARTS) {
            if (scores.failed(part)) {
                failed.add(part.name());
            }
        }
        List<ValidationError> errors = new ArrayList<>();
        errors.add(new ValidationError(ErrorType.COMPONENT_VALIDATION_ERROR, failed));
        if (OWN.fails(person)) {
            errors.add(OWN.error(person));
        }
        return errors;
    }

    /** From which score on a band is reached. */
    public Bands bands() {
        return bands;
    }

    private static boolean anyPartFailed(Scores scores) {
        for (Predictor part : PARTS) {
            if (scores.failed(part)) {
                return true;
            }
        }
        return false;
    }
}
