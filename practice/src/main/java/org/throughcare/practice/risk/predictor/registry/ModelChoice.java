package org.throughcare.practice.risk.predictor.registry;

/** The answer to a question for a model on a day. */
public sealed interface ModelChoice {
    /** It was in force. */
    record InForce(ModelVersion model) implements ModelChoice {}

    /** It was not, or is not known; the reason names it. */
    record Refused(String reason) implements ModelChoice {}
}
