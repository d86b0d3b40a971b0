package org.throughcare.practice.risk.predictor.needs;

import static org.throughcare.practice.risk.predictor.answers.Question.SARA_RISK_TO_OTHERS;
import static org.throughcare.practice.risk.predictor.answers.Question.SARA_RISK_TO_PARTNER;

import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.answers.Question;

/** How the spousal-assault ratings of a person are read; {@code veryHighCounts} reads a very high one as high. */
record PartnerRisk(boolean veryHighCounts) {
    private static final int MEDIUM = 1;
    private static final int HIGH = 2;
    private static final int VERY_HIGH = 3;

    boolean high(Answers person) {
        return isHigh(person, SARA_RISK_TO_PARTNER) || isHigh(person, SARA_RISK_TO_OTHERS);
    }

    boolean medium(Answers person) {
        return person.is(SARA_RISK_TO_PARTNER, MEDIUM) || person.is(SARA_RISK_TO_OTHERS, MEDIUM);
    }

    /** Whether one of them is high or medium. */
    boolean raised(Answers person) {
        return high(person) || medium(person);
    }

    /** Whether both are rated. */
    boolean complete(Answers person) {
        return person.has(SARA_RISK_TO_PARTNER) && person.has(SARA_RISK_TO_OTHERS);
    }

    /** Whether neither is rated. */
    boolean unknown(Answers person) {
        return person.missing(SARA_RISK_TO_PARTNER) && person.missing(SARA_RISK_TO_OTHERS);
    }

    private boolean isHigh(Answers person, Question rating) {
        return person.is(rating, HIGH) || (veryHighCounts && person.is(rating, VERY_HIGH));
    }
}
