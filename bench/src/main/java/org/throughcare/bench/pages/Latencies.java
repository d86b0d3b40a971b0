package org.throughcare.bench.pages;

import java.util.List;

/**
 * How long each of many requests took, in one round.
 *
 * @param seconds how long the round was
 * @param millis each request, in milliseconds
 */
record Latencies(double seconds, List<Double> millis) {
    private static final double P99 = 0.99;

    Latencies {
        millis = millis.stream().sorted().toList();
    }

    /** Requests a second. */
    double rate() {
        return millis.size() / seconds;
    }

    /** What 99 of 100 requests took no longer than, in milliseconds. */
    double p99() {
        return millis.get(Math.min(millis.size() - 1, (int) (millis.size() * P99)));
    }
}
