package org.throughcare.practice.risk.predictor.sexual;

import static org.throughcare.practice.risk.predictor.answers.Question.ASSESSMENT_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_AT_START_OF_FOLLOWUP;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_BIRTH;
import static org.throughcare.practice.risk.predictor.answers.Question.DATE_OF_MOST_RECENT_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.MOST_RECENT_OFFENCE_DATE;
import static org.throughcare.practice.risk.predictor.answers.Question.SUPERVISION_STATUS;
import static org.throughcare.practice.risk.predictor.answers.Question.TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.PackedDate;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Check;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Fault;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** Direct-contact sexual reoffending: points for men with a sexual offence on record; it does not concern anybody else. */
public final class DirectContact {
    private static final Predictor SELF = Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
    private static final int CUSTODY = 0;
    private static final DirectContactPoints[] POINTS = DirectContactPoints.values();

    private final DirectContactFigures figures;
    private final Checks ofThoseConcerned;
    private final Checks ofOthers;

    public DirectContact(ConstantTable constants, Set<Correction> corrections) {
        figures = DirectContactFigures.of(constants);
        boolean fallsBack = corrections.contains(Correction.FOLLOWUP_FALLS_BACK);
        ofThoseConcerned = checks(fallsBack, corrections.contains(Correction.FOLLOWUP_AND_COUNTS_CHECKED));
        ofOthers = fallsBack
                ? Checks.of(
                        Required.mandatory(GENDER, HAS_EVER_COMMITTED_SEXUAL_OFFENCE),
                        SexualCheck.NO_COUNTS_WITHOUT_HISTORY)
                : ofThoseConcerned;
    }

    private static Checks checks(boolean fallsBack, boolean followupChecked) {
        Question[] asked = {
            GENDER,
            SUPERVISION_STATUS,
            HAS_EVER_COMMITTED_SEXUAL_OFFENCE,
            DATE_OF_BIRTH,
            DATE_AT_START_OF_FOLLOWUP,
            TOTAL_NUMBER_OF_SANCTIONS_FOR_ALL_OFFENCES
        };
        List<Check> checks = new ArrayList<>();
        checks.add(Required.mandatory(
                fallsBack
                        ? List.of(asked).stream()
                                .filter(question -> question != DATE_AT_START_OF_FOLLOWUP)
                                .toArray(Question[]::new)
                        : asked));
        checks.addAll(List.of(
                SexualCheck.COUNTS_GIVEN,
                SexualCheck.SANCTIONS_IN_RANGE,
                SexualCheck.COUNTS_FIT,
                SexualCheck.LAST_OFFENCE_DATED,
                SexualCheck.FOLLOWUP_WITHIN_A_LIFE,
                SexualCheck.NO_COUNTS_WITHOUT_HISTORY));
        if (fallsBack) {
            checks.add(SexualCheck.FOLLOWUP_KNOWN);
        }
        if (followupChecked) {
            checks.addAll(List.of(SexualCheck.FOLLOWUP_AFTER_BIRTH, SexualCheck.CONVICTION_AFTER_BIRTH));
        }
        return Checks.of(checks.toArray(Check[]::new));
    }

    /** Scores a person into {@code scores}. */
    public void score(Answers person, Scores scores) {
        if (!checks(person).pass(person)) {
            scores.refuse(SELF);
            return;
        }
        if (!concerns(person)) {
            scores.score(SELF, ScoreType.STATIC, 0, Band.NOT_APPLICABLE);
            return;
        }
        int birth = person.of(DATE_OF_BIRTH);
        if (person.of(DirectContactPoints.followup(person)) <= birth) {
            scores.breakOff(SELF, Fault.AGE_AT_FOLLOWUP);
            return;
        }
        int points = points(person);
        Band band = figures.bands().of(points);
        Boolean reduced = points == 0 ? null : (Boolean) reduces(person, band);
        scores.score(
                SELF,
                ScoreType.STATIC,
                figures.hundredths().get(points),
                Boolean.TRUE.equals(reduced) ? band.lower() : band);
        scores.directContact(points, reduced);
    }

    public List<ValidationError> errors(Answers person) {
        return checks(person).errors(person);
    }

    /** The points of a person who has some, by name, and last their sum. */
    public SequencedMap<String, BigDecimal> features(Answers person) {
        SequencedMap<String, BigDecimal> features = new LinkedHashMap<>();
        for (DirectContactPoints each : POINTS) {
            features.put(each.feature(), BigDecimal.valueOf(each.of(person, figures)));
        }
        features.put("totalWeight", BigDecimal.valueOf(points(person)));
        return features;
    }

    /** From which points on a band is reached. */
    public Bands bands() {
        return figures.bands();
    }

    private Checks checks(Answers person) {
        return concerns(person) ? ofThoseConcerned : ofOthers;
    }

    private static boolean concerns(Answers person) {
        return !person.female() && !SexualHistory.denied(person);
    }

    private int points(Answers person) {
        int points = 0;
        for (DirectContactPoints each : POINTS) {
            points += each.of(person, figures);
        }
        return points;
    }

    private boolean reduces(Answers person, Band band) {
        return !person.is(SUPERVISION_STATUS, CUSTODY)
                && band != Band.LOW
                && longAgo(person, MOST_RECENT_OFFENCE_DATE)
                && longAgo(person, DATE_OF_MOST_RECENT_SEXUAL_OFFENCE)
                && longAgo(person, DirectContactPoints.followup(person));
    }

    private boolean longAgo(Answers person, Question day) {
        return person.missing(day)
                || PackedDate.years(person.of(day), person.of(ASSESSMENT_DATE)) >= figures.yearsWithoutOffence();
    }
}
