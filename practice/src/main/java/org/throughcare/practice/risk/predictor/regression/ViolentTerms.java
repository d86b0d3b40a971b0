package org.throughcare.practice.risk.predictor.regression;

import org.throughcare.practice.risk.predictor.answers.Question;

/** The terms of the violent predictor. */
final class ViolentTerms {
    private static final int MORE_YEARS = 12;

    private ViolentTerms() {}

    static Formula of(Terms terms, boolean dynamic) {
        terms.frame()
                .violence("totalNumberOfViolentSanctionsWeight")
                .times()
                .sanctionRate("copasScore", "THREE_PLUS_SANCTIONS_COPAS_V", MORE_YEARS, false)
                .violenceRate("copasViolentOffencesScore");
        if (dynamic) {
            SharedAnswers.home(terms);
            SharedAnswers.relationships(terms);
            SharedAnswers.habits(terms);
            terms.graded("temperControlWeight", "TEMPER", Question.TEMPER_CONTROL)
                    .flag("methadoneUsageWeight", "METHADONE", Question.HAS_METHADONE_USAGE);
            SharedAnswers.drugs(terms);
        }
        return terms.formula();
    }
}
