package org.throughcare.practice.risk.predictor.previous;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** From a sum to whole percentages over one year and two, never none and never certain, with a band on the second. */
record TwoYears(double oneYear, double twoYears, Bands bands) {
    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(99);

    static TwoYears of(ConstantTable constants, String model) {
        return new TwoYears(
                constants.number(model, "ONE_YEAR"),
                constants.number(model, "TWO_YEARS"),
                new Bands(
                        constants.whole(model, "BAND_MEDIUM"),
                        constants.whole(model, "BAND_HIGH"),
                        constants.whole(model, "BAND_VERY_HIGH")));
    }

    /** The score of a sum; its shares are first rounded to {@code decimals} where the model does that. */
    PreviousScore score(double sum, @Nullable Integer points, int decimals) {
        BigDecimal two = percent(twoYears + sum, decimals);
        return new PreviousScore(
                percent(oneYear + sum, decimals), two, bands.of(two.intValueExact()), points, List.of());
    }

    private static BigDecimal percent(double logOdds, int decimals) {
        return new BigDecimal(1 / (1 + Math.exp(-logOdds)))
                .setScale(decimals, RoundingMode.HALF_UP)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .max(LEAST)
                .min(MOST);
    }
}
