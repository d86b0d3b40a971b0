package org.throughcare.practice.risk.predictor.suite;

import java.util.List;

/** What the predictors say with the defects of the national service mended, and which mending made a difference. */
public record CorrectedResponse(PredictorResponse response, List<AppliedCorrection> corrections) {
    public CorrectedResponse {
        corrections = List.copyOf(corrections);
    }
}
