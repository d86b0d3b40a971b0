package org.throughcare.practice.risk.predictor;

import org.throughcare.practice.risk.predictor.previous.PreviousScore;
import org.throughcare.practice.risk.predictor.registry.ModelVersion;

/** The answer of a predictor of the generation before on a day. */
public sealed interface PreviousAnswer {
    /** It was in force and says this. */
    record Given(ModelVersion model, PreviousScore score) implements PreviousAnswer {}

    /** It was not in force; the reason names it. */
    record Refused(String reason) implements PreviousAnswer {}
}
