package org.throughcare.practice.risk.predictor.checks;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** Checks in the order in which their errors are said. */
public final class Checks {
    private final Check[] checks;

    private Checks(Check... checks) {
        this.checks = checks;
    }

    public static Checks of(Check... checks) {
        return new Checks(checks.clone());
    }

    public boolean pass(Answers answers) {
        for (Check check : checks) {
            if (check.fails(answers)) {
                return false;
            }
        }
        return true;
    }

    public List<ValidationError> errors(Answers answers) {
        return List.of(checks).stream()
                .filter(check -> check.fails(answers))
                .map(check -> check.error(answers))
                .toList();
    }
}
