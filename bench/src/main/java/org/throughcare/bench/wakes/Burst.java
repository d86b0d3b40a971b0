package org.throughcare.bench.wakes;

import java.util.ArrayList;
import java.util.List;

/**
 * What came due together.
 *
 * @param at the minute, in words
 * @param lags the seconds from when each case was due until it was woken
 * @param seconds until nothing was due any more
 * @param read rows read by index or by scan, of all that ran meanwhile
 * @param written rows inserted, updated or deleted
 */
record Burst(String at, List<Double> lags, double seconds, long read, long written) {
    Burst {
        lags = lags.stream().sorted().toList();
    }

    /** Several as one. */
    static Burst together(String name, List<Burst> bursts) {
        List<Double> lags = new ArrayList<>();
        bursts.forEach(burst -> lags.addAll(burst.lags()));
        return new Burst(
                name,
                lags,
                bursts.stream().mapToDouble(Burst::seconds).sum(),
                bursts.stream().mapToLong(Burst::read).sum(),
                bursts.stream().mapToLong(Burst::written).sum());
    }

    double p99() {
        return quantile(0.99);
    }

    double median() {
        return quantile(0.5);
    }

    double rate() {
        return lags.size() / seconds;
    }

    private double quantile(double share) {
        return lags.isEmpty()
                ? Double.NaN
                : lags.get((int) Math.min(lags.size() - 1L, Math.round(share * (lags.size() - 1))));
    }
}
