package org.throughcare.practice.risk.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.risk.assurance.WilsonInterval;

/**
 * How far predictions tell those to whom it happened from those to whom it did not: the chance that one of the first has a
 * higher prediction than one of the others (the area under the curve), with DeLong's interval. 0.5 is chance. Of a group that
 * is much alike it is lower than of a mixed one, with the very same predictions.
 *
 * @param area the area
 * @param low the lower end of its 95% interval
 * @param high the upper end
 */
public record Discrimination(double area, double low, double high) {
    /** Empty where it happened to fewer than two, or to all but fewer than two. */
    public static Optional<Discrimination> of(List<Prediction> predictions) {
        double[] first = chances(predictions, true);
        double[] others = chances(predictions, false);
        if (first.length < 2 || others.length < 2) {
            return Optional.empty();
        }
        double area = 0;
        double[] ofFirst = new double[first.length];
        for (int i = 0; i < first.length; i++) {
            ofFirst[i] = below(others, first[i]) / others.length;
            area += ofFirst[i] / first.length;
        }
        double[] ofOthers = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            ofOthers[i] = 1 - below(first, others[i]) / first.length;
        }
        double half = WilsonInterval.NINETY_FIVE
                * Math.sqrt(variance(ofFirst, area) / first.length + variance(ofOthers, area) / others.length);
        return Optional.of(new Discrimination(area, Math.max(0, area - half), Math.min(1, area + half)));
    }

    private static double[] chances(List<Prediction> predictions, boolean happened) {
        double[] chances = predictions.stream()
                .filter(prediction -> prediction.happened() == happened)
                .mapToDouble(Prediction::chance)
                .toArray();
        Arrays.sort(chances);
        return chances;
    }

    /** How many of {@code sorted} lie below {@code chance}; those that equal it count half. */
    private static double below(double[] sorted, double chance) {
        int less = place(sorted, chance, false);
        int lessOrEqual = place(sorted, chance, true);
        return less + (lessOrEqual - less) / 2.0;
    }

    private static int place(double[] sorted, double chance, boolean equalToo) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < chance || (equalToo && sorted[middle] == chance)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double variance(double[] values, double mean) {
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return sum / (values.length - 1);
    }
}
