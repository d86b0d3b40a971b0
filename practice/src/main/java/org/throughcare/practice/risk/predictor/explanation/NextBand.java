package org.throughcare.practice.risk.predictor.explanation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Bands;

/**
 * A neighbouring band and how far off it is.
 *
 * @param band the band above or below
 * @param distance how much more, or if negative how much less, would reach it, in the measure of the score
 */
public record NextBand(Band band, BigDecimal distance) {

    /** The bands beside a value, nearest first; {@code scale} is the number of decimals of the value. */
    static List<NextBand> beside(int value, Bands bands, int scale) {
        List<NextBand> beside = new ArrayList<>();
        Band band = bands.of(value);
        int above = switch (band) {
            case LOW -> bands.medium();
            case MEDIUM -> bands.high();
            case HIGH -> bands.veryHigh();
            case VERY_HIGH, NOT_APPLICABLE -> Integer.MAX_VALUE;
        };
        int from = switch (band) {
            case LOW, NOT_APPLICABLE -> 0;
            case MEDIUM -> bands.medium();
            case HIGH -> bands.high();
            case VERY_HIGH -> bands.veryHigh();
        };
        if (above != Integer.MAX_VALUE) {
            beside.add(new NextBand(bands.of(above), BigDecimal.valueOf((long) above - value, scale)));
        }
        if (from > 0) {
            beside.add(new NextBand(bands.of(from - 1), BigDecimal.valueOf((long) from - 1 - value, scale)));
        }
        beside.sort(Comparator.comparing(next -> next.distance().abs()));
        return beside;
    }
}
