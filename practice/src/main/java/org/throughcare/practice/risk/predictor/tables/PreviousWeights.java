package org.throughcare.practice.risk.predictor.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What each offence weighed in the generation before. */
public final class PreviousWeights {
    private static final String HEADER =
            "offenceCode,ogrs3Weighting,snsvStaticWeighting,snsvDynamicWeighting,snsvVatpStaticWeighting,"
                    + "snsvVatpDynamicWeighting,ogrs3ErrorCode,ogrs3Group";

    private final SourceTable source;
    private final Map<Integer, Weights> byCode = new HashMap<>();

    public PreviousWeights(SourceTable source) {
        this.source = source;
        for (String[] row : source.rows(HEADER)) {
            byCode.put(
                    Integer.valueOf(row[0]),
                    new Weights(
                            row[1].isEmpty() ? null : Double.valueOf(row[1]),
                            new BigDecimal(row[2]).add(new BigDecimal(row[4])),
                            new BigDecimal(row[3]).add(new BigDecimal(row[5]))));
        }
    }

    public SourceTable source() {
        return source;
    }

    /** The weights of an offence; null if it has none. */
    public @Nullable Weights of(int code) {
        return byCode.get(code);
    }

    /**
     * The weights of one offence.
     *
     * @param reconviction in the reconviction scale; null where the offence must be told more exactly
     * @param onRecord in serious non-sexual violence on the record, both weights added
     * @param onAnswers the same with an assessment's answers
     */
    public record Weights(@Nullable Double reconviction, BigDecimal onRecord, BigDecimal onAnswers) {}
}
