package org.throughcare.practice.risk.predictor.explanation;

import static org.throughcare.practice.risk.predictor.outcome.Predictor.DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR;
import static org.throughcare.practice.risk.predictor.outcome.Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.arithmetic.Logistic;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.regression.RegressionModel;
import org.throughcare.practice.risk.predictor.suite.PredictorResponse;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.suite.ScoreResult;

/** Explains the scores of a response, each by its own kind. */
public final class Explaining {
    private static final String TOTAL = "totalWeight";
    private static final List<Predictor> PARTS = List.of(
            SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
            DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR,
            IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR);

    private final PredictorSuite suite;

    public Explaining(PredictorSuite suite) {
        this.suite = suite;
    }

    /** An explanation for every score that {@code response} gives {@code person}. */
    public List<ScoreExplanation> of(Answers person, PredictorResponse response) {
        List<ScoreExplanation> explanations = new ArrayList<>();
        for (Predictor predictor : Predictor.values()) {
            ScoreResult result = response.score(predictor);
            BigDecimal score = result.score();
            if (score != null) {
                explanations.add(explained(person, response, result, score));
            }
        }
        return explanations;
    }

    private ScoreExplanation explained(
            Answers person, PredictorResponse response, ScoreResult result, BigDecimal score) {
        int hundredths = score.movePointRight(2).intValueExact();
        List<String> limits = Limits.of(result.predictor(), result.type());
        return switch (result.predictor()) {
            case ALL_REOFFENDING_PREDICTOR, VIOLENT_REOFFENDING_PREDICTOR, SERIOUS_VIOLENT_REOFFENDING_PREDICTOR -> {
                RegressionModel model = suite.regression(result.predictor());
                yield new ScoreExplanation(
                        result.predictor(),
                        factors(result, Measure.LOG_ODDS),
                        NextBand.beside(hundredths, model.bands(), 2),
                        new AnswerBounds(model, person).bounds(),
                        result.type() == ScoreType.DYNAMIC ? Changes.of(model, person, hundredths) : List.of(),
                        limits);
            }
            case DIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                new ScoreExplanation(
                        result.predictor(), factors(result, Measure.POINTS), beside(result), null, List.of(), limits);
            case IMAGES_AND_INDIRECT_CONTACT_SEXUAL_REOFFENDING_PREDICTOR ->
                new ScoreExplanation(
                        result.predictor(),
                        List.of(new Factor(
                                "imagesAndIndirectContactWeight",
                                "what is on record of images, children and other contact",
                                Measure.PER_CENT,
                                score)),
                        List.of(),
                        null,
                        List.of(),
                        limits);
            case COMBINED_SERIOUS_REOFFENDING_PREDICTOR ->
                new ScoreExplanation(
                        result.predictor(),
                        parts(response, score),
                        NextBand.beside(hundredths, suite.combined().bands(), 2),
                        combined(person, response, hundredths),
                        List.of(),
                        limits);
        };
    }

    private List<NextBand> beside(ScoreResult result) {
        ScoreResult.Sexual sexual = result.sexual();
        Integer points = sexual == null ? null : sexual.points();
        return points == null
                ? List.of()
                : NextBand.beside(points, suite.directContact().bands(), 0);
    }

    private static List<Factor> factors(ScoreResult result, Measure measure) {
        return result.features().entrySet().stream()
                .filter(feature -> !feature.getKey().equals(TOTAL))
                .map(feature ->
                        new Factor(feature.getKey(), FactorWords.of(feature.getKey()), measure, feature.getValue()))
                .sorted(Comparator.comparing((Factor factor) -> factor.amount().abs())
                        .reversed())
                .toList();
    }

    private static List<Factor> parts(PredictorResponse response, BigDecimal score) {
        List<Factor> parts = new ArrayList<>();
        BigDecimal rest = score;
        for (Predictor part : PARTS) {
            BigDecimal share = Objects.requireNonNull(response.score(part).score());
            rest = rest.subtract(share);
            parts.add(new Factor(part.name(), part.shortName(), Measure.PER_CENT, share));
        }
        parts.add(new Factor("femaleVersion", "a woman's sexual part", Measure.PER_CENT, rest.max(BigDecimal.ZERO)));
        return parts;
    }

    private @Nullable Bounds combined(Answers person, PredictorResponse response, int hundredths) {
        ScoreResult violent = response.score(SERIOUS_VIOLENT_REOFFENDING_PREDICTOR);
        BigDecimal share = violent.score();
        if (share == null) {
            return null;
        }
        Bounds of = new AnswerBounds(suite.regression(violent.predictor()), person).bounds();
        BigDecimal others = BigDecimal.valueOf(hundredths, 2).subtract(share);
        BigDecimal least = of.least().add(others);
        BigDecimal most = of.most().add(others).min(BigDecimal.valueOf(Logistic.MOST, 2));
        Bands bands = suite.combined().bands();
        return new Bounds(
                least,
                bands.of(least.movePointRight(2).intValueExact()),
                most,
                bands.of(most.movePointRight(2).intValueExact()),
                of.missing());
    }
}
