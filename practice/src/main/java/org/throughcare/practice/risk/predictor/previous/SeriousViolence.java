package org.throughcare.practice.risk.predictor.previous;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Checks;
import org.throughcare.practice.risk.predictor.checks.RecordCheck;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.regression.Facts;
import org.throughcare.practice.risk.predictor.regression.SeriousViolenceBefore;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;
import org.throughcare.practice.risk.predictor.tables.PreviousTables;

/** Serious non-sexual violence in the generation before: on the record, or on an assessment's answers where all are there. */
public final class SeriousViolence {
    private static final int DECIMALS = 16;
    private static final Checks RECORD = Checks.of(
            SeriousViolenceBefore.RECORD,
            RecordCheck.SANCTIONS_IN_RANGE,
            RecordCheck.VIOLENT_SANCTIONS_IN_RANGE,
            RecordCheck.AGE_AT_FIRST_SANCTION_IN_RANGE,
            RecordCheck.CONVICTION_AFTER_BIRTH,
            RecordCheck.FIRST_SANCTION_BEFORE_CONVICTION,
            RecordCheck.FOLLOWUP_AFTER_BIRTH);

    private final PreviousTables tables;
    private final OffenceTable offences;
    private final SeriousViolenceBefore formulas;

    public SeriousViolence(PreviousTables tables, OffenceTable offences) {
        this.tables = tables;
        this.offences = offences;
        formulas = SeriousViolenceBefore.of(tables);
    }

    /** The score in per cent; it has no bands of its own. */
    public PreviousScore score(Answers person) {
        List<ValidationError> errors = new ArrayList<>(RECORD.errors(person));
        int code = person.of(Question.CURRENT_OFFENCE_CODE);
        if (person.has(Question.CURRENT_OFFENCE_CODE) && tables.weights().of(code) == null) {
            errors.add(new ValidationError(
                    ErrorType.OFFENCE_CODE_MAPPING_NOT_FOUND, List.of(Question.CURRENT_OFFENCE_CODE.field())));
        }
        if (!errors.isEmpty()) {
            return PreviousScore.refused(errors);
        }
        Facts facts = new Facts(person);
        facts.read(person, offences);
        boolean complete = !SeriousViolenceBefore.ANSWERS.fails(person);
        double logOdds = (complete ? formulas.onAnswers() : formulas.onRecord()).logOdds(facts);
        BigDecimal percent = new BigDecimal(1 / (1 + Math.exp(-logOdds)))
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .movePointRight(2);
        return new PreviousScore(
                null, percent, null, null, complete ? List.of() : List.of(SeriousViolenceBefore.ANSWERS.error(person)));
    }
}
