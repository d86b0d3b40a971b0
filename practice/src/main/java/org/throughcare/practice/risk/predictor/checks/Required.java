package org.throughcare.practice.risk.predictor.checks;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** Questions that must be answered; the error names those that are not, in the order given here. */
public final class Required implements Check {
    private final ErrorType type;
    private final Question[] questions;

    private Required(ErrorType type, Question... questions) {
        this.type = type;
        this.questions = questions;
    }

    /** Without these there is no score. */
    public static Required mandatory(Question... questions) {
        return new Required(ErrorType.MISSING_MANDATORY_INPUT, questions.clone());
    }

    /** Without these there is only a score from the record. */
    public static Required dynamic(Question... questions) {
        return new Required(ErrorType.MISSING_DYNAMIC_INPUT, questions.clone());
    }

    /** The questions, in order. */
    public List<Question> questions() {
        return List.of(questions);
    }

    @Override
    public boolean fails(Answers answers) {
        for (Question question : questions) {
            if (answers.missing(question)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ValidationError error(Answers answers) {
        return new ValidationError(
                type,
                questions().stream()
                        .filter(answers::missing)
                        .map(Question::field)
                        .toList());
    }
}
