package org.throughcare.practice.risk.assurance;

import java.util.List;
import java.util.OptionalDouble;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Cohen's kappa: how far two raters agree beyond what they would by chance; 1 is full agreement, 0 is chance. Weighted, a
 * difference of two levels counts twice as much as one of one level.
 */
final class Kappa {
    private static final int LEVELS = RiskLevel.values().length;

    private Kappa() {}

    /** Every difference counts the same; empty where chance alone would agree on everything. */
    static OptionalDouble plain(List<RatedTwice> pairs) {
        return of(pairs, distance -> distance == 0 ? 0 : 1);
    }

    /** A difference counts by how many levels it is; empty where chance alone would agree on everything. */
    static OptionalDouble weighted(List<RatedTwice> pairs) {
        return of(pairs, distance -> distance);
    }

    private interface Weight {
        double of(int distance);
    }

    private static OptionalDouble of(List<RatedTwice> pairs, Weight weight) {
        double[] first = new double[LEVELS];
        double[] second = new double[LEVELS];
        double observed = 0;
        for (RatedTwice pair : pairs) {
            int one = place(pair.signed());
            int other = place(pair.second());
            first[one]++;
            second[other]++;
            observed += weight.of(Math.abs(one - other));
        }
        double expected = 0;
        for (int one = 0; one < LEVELS; one++) {
            for (int other = 0; other < LEVELS; other++) {
                expected += weight.of(Math.abs(one - other)) * first[one] * second[other] / pairs.size();
            }
        }
        return expected == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 - observed / expected);
    }

    private static int place(RiskLevel level) {
        return switch (level) {
            case LOW -> 0;
            case MEDIUM -> 1;
            case HIGH -> 2;
            case VERY_HIGH -> 3;
        };
    }
}
