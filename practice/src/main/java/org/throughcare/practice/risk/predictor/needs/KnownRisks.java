package org.throughcare.practice.risk.predictor.needs;

import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Band;

/** What other predictors say when the pathway is found. */
public interface KnownRisks {
    /** All reoffending in per cent; not a number if there is none. */
    double all();

    /** Violent reoffending in per cent; not a number if there is none. */
    double violent();

    /** Null if there is none. */
    @Nullable
    Band directContact();

    /** Null if there is none. */
    @Nullable
    Band indirectContact();

    /** Combined serious reoffending in per cent; not a number if there is none. */
    double serious();
}
