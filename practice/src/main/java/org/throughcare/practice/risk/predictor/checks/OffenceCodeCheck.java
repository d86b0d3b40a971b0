package org.throughcare.practice.risk.predictor.checks;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;
import org.throughcare.practice.risk.predictor.tables.OffenceTable;

/** The offence must be five digits that stand in the table with a category; no offence passes. */
public record OffenceCodeCheck(OffenceTable offences) implements Check {
    @Override
    public boolean fails(Answers answers) {
        return answers.has(Question.CURRENT_OFFENCE_CODE)
                && offences.category(answers.of(Question.CURRENT_OFFENCE_CODE)) < 0;
    }

    @Override
    public ValidationError error(Answers answers) {
        return new ValidationError(
                answers.of(Question.CURRENT_OFFENCE_CODE) == Answers.NO_CODE
                        ? ErrorType.OFFENCE_CODE_INCORRECT_FORMAT
                        : ErrorType.OFFENCE_CODE_MAPPING_NOT_FOUND,
                List.of(Question.CURRENT_OFFENCE_CODE.field()));
    }
}
