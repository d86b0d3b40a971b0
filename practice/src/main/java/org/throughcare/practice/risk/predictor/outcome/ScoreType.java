package org.throughcare.practice.risk.predictor.outcome;

/** What a score rests on: the record alone, also the answers of an assessment, or other scores. */
public enum ScoreType {
    STATIC,
    DYNAMIC,
    COMBINED
}
