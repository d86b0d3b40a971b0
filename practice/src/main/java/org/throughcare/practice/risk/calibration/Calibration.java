package org.throughcare.practice.risk.calibration;

import java.util.List;
import org.throughcare.practice.risk.assurance.WilsonInterval;

/**
 * Expected against observed in one group.
 *
 * @param people how many
 * @param happened to how many it happened
 * @param expected to how many it would happen, going by the predictions
 * @param deviation the standard deviation of that number by chance alone, were every prediction right
 */
public record Calibration(int people, int happened, double expected, double deviation) {
    /**
     * Counted.
     *
     * @throws IllegalArgumentException where there is nobody
     */
    public static Calibration of(List<Prediction> predictions) {
        if (predictions.isEmpty()) {
            throw new IllegalArgumentException("there is nobody in the group");
        }
        int happened = 0;
        double expected = 0;
        double variance = 0;
        for (Prediction prediction : predictions) {
            happened += prediction.happened() ? 1 : 0;
            expected += prediction.chance();
            variance += prediction.chance() * (1 - prediction.chance());
        }
        return new Calibration(predictions.size(), happened, expected, Math.sqrt(variance));
    }

    /** The share expected. */
    public double expectedShare() {
        return expected / people;
    }

    /** The share observed. */
    public double observedShare() {
        return (double) happened / people;
    }

    /** Where the observed share lies, in 95 of 100 samples. */
    public WilsonInterval interval() {
        return WilsonInterval.of(happened, people);
    }

    /** Observed over expected; above 1 more happened than was predicted. */
    public double ratio() {
        return happened / expected;
    }

    /** The lower end between which the ratio lies in 95 of 100 samples, were every prediction right. */
    public double lowestByChance() {
        return Math.max(0, 1 - WilsonInterval.NINETY_FIVE * deviation / expected);
    }

    /** The upper end. */
    public double highestByChance() {
        return 1 + WilsonInterval.NINETY_FIVE * deviation / expected;
    }

    /** Whether what happened lies beyond what chance gives in 95 of 100 samples, were every prediction right. */
    public boolean beyondChance() {
        return Math.abs(happened - expected) > WilsonInterval.NINETY_FIVE * deviation;
    }
}
