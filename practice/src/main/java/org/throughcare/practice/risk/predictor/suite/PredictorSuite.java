package org.throughcare.practice.risk.predictor.suite;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.needs.KnownRisks;
import org.throughcare.practice.risk.predictor.needs.ProgrammeNeeds;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.regression.RegressionModel;
import org.throughcare.practice.risk.predictor.regression.Regressions;
import org.throughcare.practice.risk.predictor.screens.LearningScreen;
import org.throughcare.practice.risk.predictor.screens.MaturityScreen;
import org.throughcare.practice.risk.predictor.screens.PersonalityScreen;
import org.throughcare.practice.risk.predictor.sexual.CombinedSerious;
import org.throughcare.practice.risk.predictor.sexual.DirectContact;
import org.throughcare.practice.risk.predictor.sexual.IndirectContact;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;

/** All ten predictors with one set of tables; many threads may ask it at once. */
public final class PredictorSuite {
    private final Map<Predictor, RegressionModel> regressions = new EnumMap<>(Predictor.class);
    private final RegressionModel all;
    private final RegressionModel violent;
    private final RegressionModel seriousViolent;
    private final DirectContact directContact;
    private final IndirectContact indirectContact;
    private final CombinedSerious combined;
    private final LearningScreen learning;
    private final MaturityScreen maturity;
    private final PersonalityScreen personality;
    private final ProgrammeNeeds needs;
    private final boolean needsLast;

    /** The predictors of the national service, with {@code corrections} applied; with none they agree with it. */
    public PredictorSuite(PredictorTables tables, Set<Correction> corrections) {
        Regressions published = new Regressions(tables, corrections);
        all = published.all();
        violent = published.violent();
        seriousViolent = published.seriousViolent();
        regressions.put(all.predictor(), all);
        regressions.put(violent.predictor(), violent);
        regressions.put(seriousViolent.predictor(), seriousViolent);
        directContact = new DirectContact(tables.constants(), corrections);
        indirectContact = new IndirectContact(tables.constants(), corrections);
        combined = new CombinedSerious(tables.constants());
        learning = new LearningScreen(tables.constants());
        maturity = new MaturityScreen(tables.constants());
        personality = new PersonalityScreen(tables.constants(), tables.offences());
        needs = new ProgrammeNeeds(tables.constants(), corrections);
        needsLast = corrections.contains(Correction.NEEDS_SEE_ALL_RISKS);
    }

    /**
     * Scores a person into {@code board} and allocates nothing.
     *
     * @throws IllegalArgumentException if the date of assessment is not among the answers
     */
    public void score(Answers person, Board board) {
        if (person.missing(Question.ASSESSMENT_DATE)) {
            throw new IllegalArgumentException("assessmentDate: without it no result can be repeated");
        }
        Scores scores = board.scores();
        scores.clear();
        all.score(person, board.facts(), scores);
        violent.score(person, board.facts(), scores);
        board.screened(learning.score(person), maturity.score(person), personality.screen(person));
        directContact.score(person, scores);
        seriousViolent.score(person, board.facts(), scores);
        indirectContact.score(person, scores);
        combined.score(person, scores);
        board.found(needs.pathway(person, board.risks(needsLast)));
    }

    /** Everything the predictors say about a person. */
    public PredictorResponse respond(Answers person) {
        Board board = new Board();
        score(person, board);
        return new Responding(this, person, board).response();
    }

    /** The programme pathway alone, given what other predictors are said to say. */
    public NeedsResult needs(Answers person, KnownRisks known) {
        return new NeedsResult(needs.pathway(person, known), needs.errors(person));
    }

    /** One of the three regressions; refused for any other predictor. */
    public RegressionModel regression(Predictor predictor) {
        return Objects.requireNonNull(regressions.get(predictor), "a regression");
    }

    public DirectContact directContact() {
        return directContact;
    }

    public IndirectContact indirectContact() {
        return indirectContact;
    }

    public CombinedSerious combined() {
        return combined;
    }

    public LearningScreen learning() {
        return learning;
    }

    public MaturityScreen maturity() {
        return maturity;
    }

    public PersonalityScreen personality() {
        return personality;
    }

    public ProgrammeNeeds needs() {
        return needs;
    }
}
