package org.throughcare.practice.risk.predictor.suite;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.throughcare.practice.risk.predictor.answers.Answers;
import org.throughcare.practice.risk.predictor.outcome.Correction;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;

/**
 * The predictors with every defect of the national service mended. A correction counts as applied where the answer would be
 * another without it, or where it alone changes the answer of the national service.
 */
public final class CorrectedSuite {
    private final PredictorSuite asPublished;
    private final PredictorSuite corrected;
    private final Map<Correction, PredictorSuite> alone = new EnumMap<>(Correction.class);
    private final Map<Correction, PredictorSuite> without = new EnumMap<>(Correction.class);

    public CorrectedSuite(PredictorTables tables) {
        asPublished = new PredictorSuite(tables, Set.of());
        corrected = new PredictorSuite(tables, EnumSet.allOf(Correction.class));
        for (Correction correction : Correction.values()) {
            alone.put(correction, new PredictorSuite(tables, Set.of(correction)));
            without.put(correction, new PredictorSuite(tables, EnumSet.complementOf(EnumSet.of(correction))));
        }
    }

    /** The predictors with every correction. */
    public PredictorSuite suite() {
        return corrected;
    }

    /** The corrected answer, with what each correction changed in it. */
    public CorrectedResponse respond(Answers person) {
        PredictorResponse response = corrected.respond(person);
        PredictorResponse published = asPublished.respond(person);
        return new CorrectedResponse(
                response, response.equals(published) ? List.of() : applied(person, response, published));
    }

    private List<AppliedCorrection> applied(Answers person, PredictorResponse response, PredictorResponse published) {
        List<AppliedCorrection> applied = new ArrayList<>();
        for (Correction correction : Correction.values()) {
            Set<String> outputs = new LinkedHashSet<>(differences(
                    published, Objects.requireNonNull(alone.get(correction)).respond(person)));
            outputs.addAll(differences(
                    response, Objects.requireNonNull(without.get(correction)).respond(person)));
            if (!outputs.isEmpty()) {
                applied.add(new AppliedCorrection(correction, List.copyOf(outputs)));
            }
        }
        return applied;
    }

    private static List<String> differences(PredictorResponse one, PredictorResponse other) {
        List<String> differences = new ArrayList<>();
        for (Predictor predictor : Predictor.values()) {
            if (!one.score(predictor).equals(other.score(predictor))) {
                differences.add(predictor.shortName());
            }
        }
        if (!one.needs().equals(other.needs())) {
            differences.add("PNI");
        }
        return differences;
    }
}
