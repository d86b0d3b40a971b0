package org.throughcare.practice.risk.predictor.screens;

import static org.throughcare.practice.risk.predictor.answers.Question.CURRENT_OFFENCE_CODE;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_FAMILY;
import static org.throughcare.practice.risk.predictor.answers.Question.DOMESTIC_ABUSE_AGAINST_PARTNER;
import static org.throughcare.practice.risk.predictor.answers.Question.EVIDENCE_OF_DOMESTIC_ABUSE;
import static org.throughcare.practice.risk.predictor.answers.Question.GENDER;
import static org.throughcare.practice.risk.predictor.answers.Question.HAS_CUSTODIAL_SENTENCE;
import static org.throughcare.practice.risk.predictor.answers.Question.HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS;
import static org.throughcare.practice.risk.predictor.answers.Question.IS_ELIGIBLE_FOR_MAPPA;
import static org.throughcare.practice.risk.predictor.answers.Question.OVERALL_RISK_FOR_ASSESSMENT;

import java.util.List;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;
import org.throughcare.practice.risk.predictor.checks.Check;
import org.throughcare.practice.risk.predictor.outcome.ErrorType;
import org.throughcare.practice.risk.predictor.outcome.ValidationError;

/** What the pathway screen must know; of women one thing more, and whose abuse it was where there is evidence of it. */
final class PersonalityRequired implements Check {
    private static final List<Question> ORDER = List.of(
            GENDER,
            OVERALL_RISK_FOR_ASSESSMENT,
            HIGHEST_RISK_LEVEL_OVER_ALL_ASSESSMENTS,
            CURRENT_OFFENCE_CODE,
            HAS_CUSTODIAL_SENTENCE,
            IS_ELIGIBLE_FOR_MAPPA,
            DOMESTIC_ABUSE_AGAINST_PARTNER,
            DOMESTIC_ABUSE_AGAINST_FAMILY);

    @Override
    public boolean fails(Answers person) {
        for (int i = 0; i < ORDER.size(); i++) {
            if (lacks(person, ORDER.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public ValidationError error(Answers person) {
        return new ValidationError(
                ErrorType.MISSING_MANDATORY_INPUT,
                ORDER.stream()
                        .filter(question -> lacks(person, question))
                        .map(Question::field)
                        .toList());
    }

    private static boolean lacks(Answers person, Question question) {
        if (person.has(question)) {
            return false;
        }
        if (question == IS_ELIGIBLE_FOR_MAPPA) {
            return person.female();
        }
        if (question == DOMESTIC_ABUSE_AGAINST_PARTNER || question == DOMESTIC_ABUSE_AGAINST_FAMILY) {
            return person.yes(EVIDENCE_OF_DOMESTIC_ABUSE);
        }
        return true;
    }
}
