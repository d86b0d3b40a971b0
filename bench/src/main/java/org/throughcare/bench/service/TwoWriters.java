package org.throughcare.bench.service;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Work done on two threads at once. */
final class TwoWriters {
    private static final int WRITERS = 2;
    private static final double NANOS = 1e9;

    private TwoWriters() {}

    /** What one of them does. */
    @FunctionalInterface
    interface Writer {
        void write(int writer) throws Exception;
    }

    /** How many pieces of work were done in a second, where each of the two does so many. */
    static double rate(int each, Writer writer) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
            long begin = System.nanoTime();
            List<Future<Boolean>> all = new ArrayList<>();
            for (int number = 0; number < WRITERS; number++) {
                int own = number;
                all.add(threads.submit(() -> {
                    writer.write(own);
                    return true;
                }));
            }
            for (Future<Boolean> one : all) {
                one.get();
            }
            return WRITERS * each * NANOS / (System.nanoTime() - begin);
        }
    }
}
