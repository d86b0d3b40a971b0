package org.throughcare.practice.risk.predictor.checks;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** One thing that must be right with the answers; it yields at most one error. */
public interface Check {
    boolean fails(Answers answers);

    /** What to say when it fails. */
    ValidationError error(Answers answers);
}
