package org.throughcare.practice.risk.predictor.tables;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The coefficients of the regressions. Each is the exact value of the floating-point number nearest to the published
 * decimals, as in the national service.
 */
public final class CoefficientTable {
    private static final String HEADER = "predictor,parameter,sourceModelLabel,static,dynamic";

    private final SourceTable source;
    private final Map<String, BigDecimal> values = new HashMap<>();

    public CoefficientTable(SourceTable source) {
        this.source = source;
        for (String[] row : source.rows(HEADER)) {
            put(row[0] + "." + row[1] + ".static", row[3]);
            put(row[0] + "." + row[1] + ".dynamic", row[4]);
        }
    }

    private void put(String key, String decimals) {
        if (!decimals.isEmpty()) {
            values.put(key, new BigDecimal(Double.parseDouble(decimals)));
        }
    }

    public SourceTable source() {
        return source;
    }

    /** The coefficient of a variant, {@code static} or {@code dynamic}; null where the variant has no such term. */
    public @Nullable BigDecimal find(String predictor, String parameter, String variant) {
        return values.get(predictor + "." + parameter + "." + variant);
    }

    /**
     * The coefficient of a variant.
     *
     * @throws IllegalArgumentException if the variant has no such term
     */
    public BigDecimal get(String predictor, String parameter, String variant) {
        BigDecimal found = find(predictor, parameter, variant);
        if (found == null) {
            throw new IllegalArgumentException(
                    source.name() + " has no " + variant + " coefficient " + parameter + " of " + predictor);
        }
        return found;
    }
}
