package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_FAMILY;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.EVIDENCE_OF_DOMESTIC_ABUSE;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.checks.Check;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** Whom abuse was against is said only where there is evidence of it. */
final class DomesticAbuseCheck implements Check {
    @Override
    public boolean fails(Answers person) {
        return !person.yes(EVIDENCE_OF_DOMESTIC_ABUSE)
                && (person.has(DOMESTIC_ABUSE_AGAINST_PARTNER) || person.has(DOMESTIC_ABUSE_AGAINST_FAMILY));
    }

    @Override
    public ValidationError error(Answers person) {
        return new ValidationError(
                ErrorType.DOMESTIC_ABUSE_INCONSISTENT_INPUT,
                List.of(
                        EVIDENCE_OF_DOMESTIC_ABUSE.field(),
                        DOMESTIC_ABUSE_AGAINST_FAMILY.field(),
                        DOMESTIC_ABUSE_AGAINST_PARTNER.field()));
    }
}
