package org.throughcare.practice.risk.predictor;

import java.util.List;
import org.throughcare.practice.risk.predictor.registry.ModelVersion;
import org.throughcare.practice.risk.predictor.suite.AppliedCorrection;
import org.throughcare.practice.risk.predictor.suite.PredictorResponse;

/**
 * An answer with everything that is needed to give it again: the exact inputs and the versions with their tables' hashes.
 * A score in it is provisional until a person has signed it.
 *
 * @param models the versions that were computed with
 * @param corrections what was mended, where that was asked for and made a difference
 */
public record PredictorRecord(
        PredictorRequest request,
        List<ModelVersion> models,
        PredictorResponse response,
        List<AppliedCorrection> corrections) {

    public PredictorRecord {
        models = List.copyOf(models);
        corrections = List.copyOf(corrections);
    }
}
