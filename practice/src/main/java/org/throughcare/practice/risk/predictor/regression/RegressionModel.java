package org.throughcare.practice.risk.predictor.regression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.Required;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.outcome.Fault;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.outcome.ScoreType;
import org.throughcare.practice.risk.predictor.outcome.Scores;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;

/**
 * A regression in two variants. What the record says must be complete; where answers of an assessment are missing, the
 * score rests on the record alone and says what is missing.
 *
 * @param asked what an assessment must have answered for a score on its answers
 * @param answered what must be right with those answers, {@code asked} included
 * @param zeroIsAScore whether a score that rounds to 0.00 % is one; otherwise the calculation breaks off there
 */
public record RegressionModel(
        Predictor predictor,
        Formula onRecord,
        Formula onAnswers,
        Checks record,
        Required asked,
        Checks answered,
        Bands bands,
        boolean zeroIsAScore,
        OffenceTable offences) {

    /** Scores a person into {@code scores}; {@code facts} is only a place to work in. */
    public void score(Answers person, Facts facts, Scores scores) {
        if (!record.pass(person)) {
            scores.refuse(predictor);
            return;
        }
        if (!facts.read(person, offences)) {
            scores.breakOff(predictor, Fault.FOLLOWUP_NOT_AFTER_BIRTH);
            return;
        }
        boolean complete = answered.pass(person);
        int score = (complete ? onAnswers : onRecord).hundredths(facts);
        if (score == 0 && !zeroIsAScore) {
            scores.breakOff(predictor, Fault.SCORE_OF_ZERO);
            return;
        }
        scores.score(predictor, complete ? ScoreType.DYNAMIC : ScoreType.STATIC, score, bands.of(score));
    }

    /** What is wrong with the answers: first with the record, then with the assessment. */
    public List<ValidationError> errors(Answers person) {
        List<ValidationError> errors = new ArrayList<>(record.errors(person));
        errors.addAll(answered.errors(person));
        return errors;
    }

    /** The formula behind a score of this type; null where there is no score. */
    public @Nullable Formula formula(@Nullable ScoreType type) {
        return type == null ? null : type == ScoreType.DYNAMIC ? onAnswers : onRecord;
    }

    /** The addends of a score that was given. */
    public SequencedMap<String, BigDecimal> features(Answers person, ScoreType type) {
        Facts facts = new Facts(person);
        facts.read(person, offences);
        return (type == ScoreType.DYNAMIC ? onAnswers : onRecord).features(facts);
    }
}
