package org.throughcare.practice.risk.predictor.needs;

/** A level of need or of risk within the pathway; not a level of risk of serious harm. */
enum Level {
    LOW,
    MEDIUM,
    HIGH
}
