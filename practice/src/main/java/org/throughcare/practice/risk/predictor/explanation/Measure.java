package org.throughcare.practice.risk.predictor.explanation;

/** What a factor's part is counted in. */
public enum Measure {
    LOG_ODDS,
    POINTS,
    PER_CENT
}
