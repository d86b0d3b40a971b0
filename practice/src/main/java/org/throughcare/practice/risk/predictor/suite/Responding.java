package org.throughcare.practice.risk.predictor.suite;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Fault;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.screens.LearningScreen;
import org.throughcare.practice.risk.predictor.screens.MaturityScreen;
import org.throughcare.practice.risk.predictor.screens.PathwayScreening;

/** Writes out what stands on the board of one person, with features and errors. */
final class Responding {
    private final PredictorSuite suite;
    private final Answers person;
    private final Board board;
    private final Scores scores;

    Responding(PredictorSuite suite, Answers person, Board board) {
        this.suite = suite;
        this.person = person;
        this.board = board;
        scores = board.scores();
    }

    PredictorResponse response() {
        Map<Predictor, ScoreResult> results = new EnumMap<>(Predictor.class);
        for (Predictor predictor : Predictor.values()) {
            results.put(predictor, result(predictor));
        }
        return new PredictorResponse(results, learning(), maturity(), personality(), needs());
    }

    private ScoreResult result(Predictor predictor) {
        int hundredths = scores.hundredths(predictor);
        return new ScoreResult(
                predictor,
                type(predictor),
                scores.band(predictor),
                hundredths == Scores.NONE ? null : BigDecimal.valueOf(hundredths, 2),
                hundredths == Scores.NONE ? null : sexual(predictor),
                hundredths == Scores.NONE ? new LinkedHashMap<>() : features(predictor),
                errors(predictor));
    }

    private @Nullable ScoreType type(Predictor predictor) {
        return switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                scores.type(predictor);
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
                    IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> ScoreType.STATIC;
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> ScoreType.COMBINED;
        };
    }

    private ScoreResult.@Nullable Sexual sexual(Predictor predictor) {
        boolean history = person.yes(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE);
        return switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                null;
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                new ScoreResult.Sexual(
                        person.female(),
                        history,
                        scores.points() == Scores.NONE ? null : scores.points(),
                        scores.reduced());
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR, COMBINED_SERIOUS_REOFFENDING_PREDICTOR ->
                new ScoreResult.Sexual(person.female(), history, null, null);
        };
    }

    private SequencedMap<String, BigDecimal> features(Predictor predictor) {
        SequencedMap<String, BigDecimal> features = new LinkedHashMap<>();
        ScoreType type = scores.type(predictor);
        switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR -> {
                if (type != null) {
                    features.putAll(suite.regression(predictor).features(person, type));
                }
            }
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> {
                if (scores.points() != Scores.NONE) {
                    features.putAll(suite.directContact().features(person));
                }
            }
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR -> {
                if (person.yes(Question.HAS_EVER_COMMITTED_SEXUAL_OFFENCE)) {
                    features.put(
                            "imagesAndIndirectContactWeight",
                            suite.indirectContact().feature(person));
                }
            }
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> {}
        }
        return features;
    }

    private List<ValidationError> errors(Predictor predictor) {
        Fault fault = scores.fault(predictor);
        if (fault != null) {
            return List.of(fault.error());
        }
        return switch (predictor) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR ->
                suite.regression(predictor).errors(person);
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                suite.directContact().errors(person);
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                suite.indirectContact().errors(person);
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR -> suite.combined().errors(person, scores);
        };
    }

    private LearningResult learning() {
        int score = board.learning();
        return new LearningResult(
                score == LearningScreen.NONE ? null : score, suite.learning().errors(person));
    }

    private MaturityResult maturity() {
        int score = board.maturity();
        if (score == MaturityScreen.NONE) {
            return new MaturityResult(null, null, null, suite.maturity().errors(person));
        }
        if (score == MaturityScreen.NOT_APPLICABLE) {
            return new MaturityResult(null, false, false, List.of());
        }
        return new MaturityResult(score, suite.maturity().flagged(score), true, List.of());
    }

    private PersonalityResult personality() {
        PathwayScreening screening = board.personality();
        Boolean override = screening == PathwayScreening.SCREENED_OUT_BY_POINTS
                ? (Boolean) person.yes(Question.APPLY_OPD_OVERRIDE)
                : null;
        return new PersonalityResult(screening, override, suite.personality().errors(person));
    }

    private NeedsResult needs() {
        return new NeedsResult(board.pathway(), suite.needs().errors(person));
    }
}
