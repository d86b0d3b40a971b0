package org.throughcare.bench.service;

import java.util.ArrayList;
import java.util.List;
import org.throughcare.bench.Spread;

/**
 * The service beside a floor, measured in turn.
 *
 * @param name what is done
 * @param unit what both figures count
 * @param ours the service, one value a round
 * @param floor the least the database could do, in the same rounds
 */
record Comparison(String name, String unit, Spread ours, Spread floor, Spread ratio) {

    /** One side of a comparison. */
    @FunctionalInterface
    interface Side {
        /** Does it once and gives the figure. */
        double measure() throws Exception;
    }

    /** Measures both sides in turn, after one turn each that does not count. */
    static Comparison of(String name, String unit, int rounds, Side ours, Side floor) throws Exception {
        ours.measure();
        floor.measure();
        List<Double> one = new ArrayList<>();
        List<Double> other = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            one.add(ours.measure());
            other.add(floor.measure());
        }
        return new Comparison(name, unit, new Spread(one), new Spread(other), Spread.ratio(one, other));
    }

    /** One row of the page. */
    String row() {
        return String.format(
                "| %s | %s | %s | %s | %s |", name, unit, ours.inWords(), floor.inWords(), ratio.inWords());
    }
}
