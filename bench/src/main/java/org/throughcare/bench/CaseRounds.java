package org.throughcare.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * The benchmarks of one case in turn, then all of them in turn again: sweep, fold, sweep, fold. A machine that is busy for
 * a second then slows one round and not one side.
 */
final class CaseRounds {
    private static final List<String> ORDER = List.of("sweep", "fold", "judge", "foldAndJudge", "replay");

    private final Map<String, List<Double>> microseconds = new LinkedHashMap<>();

    /** Runs {@code warmUp} rounds that do not count and {@code rounds} that do, each benchmark for {@code time}. */
    CaseRounds(int warmUp, int rounds, TimeValue time, int... sizes) {
        for (int round = -warmUp; round < rounds; round++) {
            for (int size : sizes) {
                for (String benchmark : ORDER) {
                    double score = score(benchmark, size, time);
                    if (round >= 0) {
                        microseconds
                                .computeIfAbsent(key(benchmark, size), name -> new ArrayList<>())
                                .add(score);
                    }
                }
            }
        }
    }

    /** The microseconds of processor time for one person of {@code size} entries. */
    Spread of(String benchmark, int size) {
        return new Spread(rounds(benchmark, size));
    }

    /** How many times the sweep's time it takes. */
    Spread overSweep(String benchmark, int size) {
        return Spread.ratio(rounds(benchmark, size), rounds("sweep", size));
    }

    private List<Double> rounds(String benchmark, int size) {
        List<Double> rounds = microseconds.get(key(benchmark, size));
        if (rounds == null) {
            throw new IllegalArgumentException("nothing was measured of " + benchmark + " over " + size);
        }
        return rounds;
    }

    private static String key(String benchmark, int size) {
        return benchmark + "/" + size;
    }

    private static double score(String benchmark, int size, TimeValue time) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\." + CaseBenchmark.class.getSimpleName() + "\\." + benchmark + "$")
                .param("entries", Integer.toString(size))
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(time)
                .verbosity(VerboseMode.SILENT);
        try {
            RunResult result = new Runner(options.build()).runSingle();
            return event(result, "nanos") / event(result, "cases") / 1000;
        } catch (RunnerException e) {
            throw new IllegalStateException("the benchmark " + benchmark + " broke off", e);
        }
    }

    private static double event(RunResult result, String name) {
        return Objects.requireNonNull(result.getSecondaryResults().get(name), name)
                .getScore();
    }
}
