package org.throughcare.practice.risk.predictor.needs;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Band;

/** What other predictors are said to say, where they are not computed. */
public record GivenRisks(
        double all,
        double violent,
        @Nullable Band directContact,
        @Nullable Band indirectContact,
        double serious) implements KnownRisks {}
