package org.throughcare.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One figure measured several times.
 *
 * @param rounds the value of every round, in any unit, at least one
 */
public record Spread(List<Double> rounds) {
    public Spread {
        rounds = rounds.stream().sorted().toList();
    }

    /** The middle value. */
    public double median() {
        int half = rounds.size() / 2;
        return rounds.size() % 2 == 1 ? rounds.get(half) : (rounds.get(half - 1) + rounds.get(half)) / 2;
    }

    double least() {
        return rounds.getFirst();
    }

    double most() {
        return rounds.getLast();
    }

    /** From least to most, as a share of the median. */
    public double width() {
        return (most() - least()) / median();
    }

    /** Round by round, this over {@code floor}; both were measured in the same rounds, in the order of {@code values}. */
    public static Spread ratio(List<Double> values, List<Double> floor) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < values.size(); round++) {
            ratios.add(values.get(round) / floor.get(round));
        }
        return new Spread(ratios);
    }

    /** The median with least and most: "12.3 (11.9-14.0)". */
    public String inWords() {
        return number(median()) + " (" + number(least()) + "-" + number(most()) + ")";
    }

    /** Three figures, the way people write them. */
    public static String number(double value) {
        if (value >= 10_000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(
                Locale.ROOT, value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : value >= 0.1 ? "%.2f" : "%.4f", value);
    }
}
