package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.ScoreFact.ComputedScore;
import org.throughcare.practice.risk.ScoreFact.ComputedScreen;
import org.throughcare.practice.risk.ScoreFact.InputChange;
import org.throughcare.practice.risk.ScoreFact.ScoreModel;
import org.throughcare.practice.risk.ScoreFact.ScoreProblem;
import org.throughcare.practice.risk.ScoreFact.ScoreTable;
import org.throughcare.practice.risk.ScoreFact.ScoresComputed;
import org.throughcare.practice.risk.ScoreFact.Screen;
import org.throughcare.practice.risk.ScorePart;
import org.throughcare.practice.risk.predictor.PredictorRecord;
import org.throughcare.practice.risk.predictor.PredictorRequest;
import org.throughcare.practice.risk.predictor.Predictors;
import org.throughcare.practice.risk.predictor.answers.AnswerText;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.registry.ModelVersion;
import org.throughcare.practice.risk.predictor.suite.PredictorResponse;
import org.throughcare.practice.risk.predictor.suite.ScoreResult;
import org.throughcare.practice.terms.London;

/**
 * Computes the scores of a case when what they rest on is no longer what it was. Only for people of whom somebody has
 * answered questions: nobody is scored unasked. The same record gives the same scores, however often it is looked at.
 */
public final class Scoring {
    private Scoring() {}

    /** New scores, or nothing where those on record rest on the same inputs, models and tables. */
    public static Optional<ScoresComputed> due(CasePicture picture, Instant instant, Predictors predictors) {
        ScorePart scores = ScorePart.of(picture.chronology());
        if (!scores.isAnswered()) {
            return Optional.empty();
        }
        ScoreInputs inputs = ScoreInputs.at(picture, instant);
        LocalDate day = instant.atZone(London.ZONE).toLocalDate();
        @Nullable
        Stated<ScoresComputed> before =
                scores.last().map(ScorePart.Computed::stated).orElse(null);
        if (before != null
                && inputs.texts().equals(undated(before.fact().inputs()))
                && isInForce(before.fact(), predictors)) {
            return Optional.empty();
        }
        PredictorRecord answered = predictors.answer(new PredictorRequest(inputs.answers(day), false));
        return Optional.of(computed(answered, inputs.sources(), before));
    }

    /** The answers that scores on record were computed of, to be explained or computed once more. */
    public static Answers answers(ScoresComputed scores) {
        return AnswerText.sheet(scores.inputs()).answers();
    }

    /** Whether scores on record were computed with the models and tables that are in force. */
    public static boolean isInForce(ScoresComputed scores, Predictors predictors) {
        List<ModelVersion> models = predictors.models().current();
        return scores.models().equals(models(models)) && scores.tables().equals(tables(models));
    }

    private static ScoresComputed computed(
            PredictorRecord answered, Map<Question, EntryId> sources, @Nullable Stated<ScoresComputed> before) {
        Map<Question, String> inputs = AnswerText.of(answered.request().answers());
        PredictorResponse response = answered.response();
        return new ScoresComputed(
                models(answered.models()),
                tables(answered.models()),
                inputs,
                sources,
                Arrays.stream(Predictor.values())
                        .map(predictor -> score(response.score(predictor)))
                        .toList(),
                screens(response),
                before == null ? List.of() : changes(undated(before.fact().inputs()), undated(inputs)),
                before == null ? null : before.id());
    }

    private static ComputedScore score(ScoreResult result) {
        return new ComputedScore(
                result.predictor(),
                result.type(),
                result.band(),
                result.score() == null ? null : result.score().toPlainString(),
                problems(result.errors()));
    }

    private static List<ComputedScreen> screens(PredictorResponse response) {
        Integer maturity = response.maturity().score();
        Integer learning = response.learning().score();
        return List.of(
                new ComputedScreen(
                        Screen.LEARNING,
                        learning == null ? null : learning.toString(),
                        problems(response.learning().errors())),
                new ComputedScreen(
                        Screen.MATURITY,
                        maturity == null ? null : maturity.toString(),
                        problems(response.maturity().errors())),
                new ComputedScreen(
                        Screen.PERSONALITY,
                        response.personality().screening().name(),
                        problems(response.personality().errors())),
                new ComputedScreen(
                        Screen.PROGRAMME,
                        response.needs().pathway().name(),
                        problems(response.needs().errors())));
    }

    private static List<ScoreProblem> problems(List<ValidationError> errors) {
        return errors.stream()
                .map(error -> new ScoreProblem(error.type(), error.fields()))
                .toList();
    }

    private static List<InputChange> changes(Map<Question, String> before, Map<Question, String> now) {
        List<InputChange> changes = new ArrayList<>();
        for (Question question : Question.values()) {
            String from = before.get(question);
            String to = now.get(question);
            if (from == null ? to != null : !from.equals(to)) {
                changes.add(new InputChange(question, from, to));
            }
        }
        return changes;
    }

    private static Map<Question, String> undated(Map<Question, String> inputs) {
        Map<Question, String> undated = new EnumMap<>(Question.class);
        undated.putAll(inputs);
        undated.remove(Question.ASSESSMENT_DATE);
        return undated;
    }

    private static List<ScoreModel> models(List<ModelVersion> models) {
        return models.stream()
                .map(model -> new ScoreModel(model.model(), model.version()))
                .toList();
    }

    private static List<ScoreTable> tables(List<ModelVersion> models) {
        Map<String, String> hashes = new TreeMap<>();
        models.forEach(model -> model.tables().forEach(table -> hashes.put(table.table(), table.sha256())));
        return hashes.entrySet().stream()
                .map(table -> new ScoreTable(table.getKey(), table.getValue()))
                .toList();
    }
}
