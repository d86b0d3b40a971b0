package org.throughcare.practice.risk.predictor.checks;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** Who uses one of {@code drugs} must have been asked about tackling it; the error names what is used. */
public record DrugsCheck(List<Question> drugs) implements Check {
    public DrugsCheck {
        drugs = List.copyOf(drugs);
    }

    @Override
    public boolean fails(Answers answers) {
        if (answers.has(Question.MOTIVATION_TO_TACKLE_DRUG_MISUSE)) {
            return false;
        }
        for (int i = 0; i < drugs.size(); i++) {
            if (answers.yes(drugs.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ValidationError error(Answers answers) {
        return new ValidationError(
                ErrorType.MOTIVATION_TO_TACKLE_DRUG_MISUSE_INCONSISTENT,
                drugs.stream().filter(answers::yes).map(Question::field).toList());
    }
}
