package org.throughcare.practice.risk.predictor;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/**
 * What a service asks the predictors about one person.
 *
 * @param answers what is known; the date of assessment must be, since without it no result can be repeated
 * @param corrected whether the defects of the national service are mended; otherwise the answer is its own
 */
public record PredictorRequest(Answers answers, boolean corrected) {
    public PredictorRequest {
        if (answers.missing(Question.ASSESSMENT_DATE)) {
            throw new IllegalArgumentException("assessmentDate: without it no result can be repeated");
        }
    }
}
