package org.throughcare.practice.risk.predictor;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.explanation.Explaining;
import org.throughcare.practice.risk.predictor.explanation.ScoreExplanation;
import org.throughcare.practice.risk.predictor.needs.KnownRisks;
import org.throughcare.practice.risk.predictor.previous.PreviousModel;
import org.throughcare.practice.risk.predictor.previous.PreviousScore;
import org.throughcare.practice.risk.predictor.previous.PreviousSuite;
import org.throughcare.practice.risk.predictor.registry.ModelChoice;
import org.throughcare.practice.risk.predictor.registry.ModelRegistry;
import org.throughcare.practice.risk.predictor.suite.CorrectedResponse;
import org.throughcare.practice.risk.predictor.suite.CorrectedSuite;
import org.throughcare.practice.risk.predictor.suite.NeedsResult;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;
import org.throughcare.practice.risk.predictor.tables.RegisteredModel;
import org.throughcare.practice.risk.predictor.tables.SourceTable;

/** The way to the predictors: of both generations, with their versions. Many threads may ask it at once. */
public final class Predictors {
    private final PredictorSuite asPublished;
    private final PredictorTables tables;
    private final PreviousSuite previous;
    private final ModelRegistry models;
    private @Nullable CorrectedSuite corrected;

    /**
     * The predictors with these tables.
     *
     * @param register which version of which model was in force when
     * @throws IllegalArgumentException if a table is not what it should be; the message says which and why
     */
    public Predictors(PredictorTables tables, PreviousTables before, SourceTable register) {
        asPublished = new PredictorSuite(tables, Set.of());
        this.tables = tables;
        previous = new PreviousSuite(tables, before);
        models = new ModelRegistry(
                RegisteredModel.of(register),
                Stream.concat(tables.sources().stream(), before.sources().stream())
                        .toList());
    }

    /** Which version of which model was in force when. */
    public ModelRegistry models() {
        return models;
    }

    /** Everything the predictors in force say about a person. */
    public PredictorRecord answer(PredictorRequest request) {
        if (!request.corrected()) {
            return new PredictorRecord(request, models.current(), asPublished.respond(request.answers()), List.of());
        }
        CorrectedResponse answer = corrected().respond(request.answers());
        return new PredictorRecord(request, models.current(), answer.response(), answer.corrections());
    }

    /** Why each score of a record is what it is. */
    public List<ScoreExplanation> explain(PredictorRecord record) {
        PredictorSuite suite = record.request().corrected() ? corrected().suite() : asPublished;
        return new Explaining(suite).of(record.request().answers(), record.response());
    }

    /** The programme pathway alone, given what other predictors are said to say. */
    public NeedsResult needs(PredictorRequest request, KnownRisks known) {
        PredictorSuite suite = request.corrected() ? corrected().suite() : asPublished;
        return suite.needs(request.answers(), known);
    }

    /** What a predictor of the generation before says about a person, if it was in force on {@code day}. */
    public PreviousAnswer before(PreviousModel model, Answers person, LocalDate day) {
        return switch (models.choose(model.shortName(), day)) {
            case ModelChoice.Refused refused -> new PreviousAnswer.Refused(refused.reason());
            case ModelChoice.InForce inForce -> {
                PreviousScore score = previous.score(model, person);
                yield new PreviousAnswer.Given(inForce.model(), score);
            }
        };
    }

    /** Made when it is first asked for: it holds the predictors many times over. */
    private synchronized CorrectedSuite corrected() {
        CorrectedSuite made = corrected == null ? new CorrectedSuite(tables) : corrected;
        corrected = made;
        return made;
    }
}
