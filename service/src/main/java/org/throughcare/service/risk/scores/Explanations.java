package org.throughcare.service.risk.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.Scoring;
import org.throughcare.practice.risk.ScoreFact.ComputedScore;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScorePart.Computed;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.PredictorRequest;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.explanation.Bounds;
import org.throughcare.practice.risk.predictor.explanation.Change;
import org.throughcare.practice.risk.predictor.explanation.Factor;
import org.throughcare.practice.risk.predictor.explanation.Measure;
import org.throughcare.practice.risk.predictor.explanation.NextBand;
import org.throughcare.practice.risk.predictor.explanation.ScoreExplanation;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.risk.ScoresPage.Explained;
import org.throughcare.service.web.model.risk.ScoresPage.Part;

/**
 * Says why scores on record are what they are (R17). They are computed once more from the inputs on record, so only as long
 * as the models and tables are those that they were computed with.
 */
@Component
class Explanations {
    private final Predictors predictors;

    Explanations(Predictors predictors) {
        this.predictors = predictors;
    }

    /** One for each score, in the order of the predictors; none where another version computed them. */
    List<Explained> of(Computed computed) {
        ScoresComputed fact = computed.stated().fact();
        Answers answers = Scoring.answers(fact);
        if (!Scoring.isInForce(fact, predictors) || answers.missing(Question.ASSESSMENT_DATE)) {
            return List.of();
        }
        PredictorRecord record = predictors.answer(new PredictorRequest(answers, false));
        List<ScoreExplanation> why = predictors.explain(record);
        return Arrays.stream(Predictor.values())
                .map(predictor -> explained(
                        computed,
                        predictor,
                        why.stream().filter(one -> one.predictor() == predictor).findFirst()))
                .toList();
    }

    private static Explained explained(Computed computed, Predictor predictor, Optional<ScoreExplanation> why) {
        ComputedScore score = ScoresShown.score(computed, predictor);
        String name = PlainWords.predictor(predictor);
        String given = score == null ? null : score.score();
        boolean none = given == null;
        return new Explained(
                none
                        ? Text.text("scores.page.of.none", name)
                        : Text.text("scores.page.of", name, PlainWords.score(given)),
                why.map(Explanations::beside).orElse(List.of()),
                none
                        ? ""
                        : why.map(ScoreExplanation::bounds)
                                .map(Explanations::bounds)
                                .orElse(""),
                why.map(Explanations::parts).orElse(List.of()),
                why.filter(one -> one.factors().stream().anyMatch(factor -> factor.measure() == Measure.LOG_ODDS))
                        .isPresent(),
                why.map(one -> one.changes().stream().map(Explanations::change).toList())
                        .orElse(List.of()),
                score == null
                        ? List.of()
                        : score.problems().stream().map(PlainWords::problem).toList(),
                why.map(ScoreExplanation::limits).orElse(List.of()));
    }

    private static List<String> beside(ScoreExplanation why) {
        boolean points = why.factors().stream().anyMatch(factor -> factor.measure() == Measure.POINTS);
        List<String> beside = new ArrayList<>();
        for (NextBand next : why.bands()) {
            String key = (next.distance().signum() >= 0 ? "scores.page.above" : "scores.page.below")
                    + (points ? ".points" : "");
            beside.add(Text.text(key, PlainWords.number(next.distance().abs()), PlainWords.band(next.band())));
        }
        return beside;
    }

    private static String bounds(Bounds bounds) {
        if (bounds.missing().isEmpty()) {
            return Text.text("scores.page.bounds.full");
        }
        return Text.text(
                        "scores.page.bounds",
                        PlainWords.number(bounds.least()),
                        PlainWords.band(bounds.lowest()),
                        PlainWords.number(bounds.most()),
                        PlainWords.band(bounds.highest()))
                + " "
                + Text.text("scores.page.bounds.missing", PlainWords.fields(bounds.missing()));
    }

    private static List<Part> parts(ScoreExplanation why) {
        return why.factors().stream()
                .filter(Factor::matters)
                .map(factor -> new Part(factor.words(), amount(factor)))
                .toList();
    }

    private static String amount(Factor factor) {
        return switch (factor.measure()) {
            case LOG_ODDS ->
                Text.text(
                        "scores.page.factors.times",
                        BigDecimal.valueOf(Math.exp(factor.amount().doubleValue()))
                                .setScale(2, RoundingMode.HALF_UP)
                                .toPlainString());
            case POINTS ->
                Text.counted("scores.page.factors.points", factor.amount().longValue());
            case PER_CENT -> Text.text("scores.page.factors.percent", PlainWords.number(factor.amount()));
        };
    }

    private static String change(Change change) {
        return Text.text(
                "scores.page.changes.line",
                PlainWords.field(change.field()),
                Question.of(change.field())
                        .map(question -> PlainWords.answer(question, change.to()))
                        .orElse(change.to()),
                PlainWords.number(change.score()),
                PlainWords.band(change.band()));
    }
}
