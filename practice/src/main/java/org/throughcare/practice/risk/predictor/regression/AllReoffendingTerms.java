package org.throughcare.practice.risk.predictor.regression;

import org.throughcare.practice.risk.predictor.answers.Question;

/** The terms of the all-reoffending predictor. */
final class AllReoffendingTerms {
    private static final int MORE_YEARS = 26;

    private AllReoffendingTerms() {}

    static Formula of(Terms terms, boolean dynamic) {
        terms.frame()
                .times()
                .sanctionRate("copasScore", "THREE_PLUS_SANCTIONS_COPAS_G", MORE_YEARS, false)
                .sanctionRate("copasScoreSquared", "THREE_PLUS_SANCTIONS_COPAS_SQUARED", MORE_YEARS, true);
        if (dynamic) {
            SharedAnswers.home(terms);
            SharedAnswers.relationships(terms);
            SharedAnswers.habits(terms);
            terms.graded("proCriminalAttitudesWeight", "PRO_CRIMINAL_ATTITUDE", Question.PRO_CRIMINAL_ATTITUDES)
                    .flag("heroinUsageWeight", "HEROIN", Question.HAS_HEROIN_USAGE);
            SharedAnswers.drugs(terms);
        }
        return terms.formula();
    }
}
