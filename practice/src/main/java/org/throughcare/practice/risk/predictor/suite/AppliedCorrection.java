package org.throughcare.practice.risk.predictor.suite;

import java.util.List;
import org.throughcare.practice.risk.predictor.outcome.Correction;

/**
 * A correction that made a difference to a person.
 *
 * @param outputs what it changed, by the abbreviations of the field, in the order of the response
 */
public record AppliedCorrection(Correction correction, List<String> outputs) {
    public AppliedCorrection {
        outputs = List.copyOf(outputs);
    }
}
