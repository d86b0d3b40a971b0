package org.throughcare.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.throughcare.bench.NationSample.Phase;

/** Every benchmark, once, on tiny data: nothing is measured, and nothing can rot unseen. */
class BenchmarksRunTest {
    private static final int TINY = 12;

    @Test
    void everyBenchmarkOfOneCaseRuns() throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + CaseBenchmark.class.getSimpleName() + "\\.")
                .param("people", "2")
                .param("entries", Integer.toString(TINY))
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();

        Set<String> ran =
                new Runner(options).run().stream().map(BenchmarksRunTest::name).collect(Collectors.toSet());

        assertThat(ran).isEqualTo(declared());
    }

    @Test
    void theNationIsSampledInEveryPhase() {
        try (Nation nation = new Nation(1, TINY, 2)) {
            NationSample sample = nation.measure(1, 2, 10);

            assertThat(sample.people()).isEqualTo(20);
            assertThat(sample.demands()).isPositive();
            for (Phase phase : Phase.values()) {
                assertThat(sample.onTheWall(phase, 100)).as(phase.name()).isPositive();
            }
        }
    }

    @Test
    void theSameSeedAsksForTheSameDuties() {
        try (Nation one = new Nation(7, 60, 1);
                Nation other = new Nation(7, 60, 2)) {
            assertThat(one.measure(0, 1, 30).checksum())
                    .isEqualTo(other.measure(0, 1, 30).checksum());
        }
    }

    @Test
    void aSpreadTellsMedianAndWidth() {
        Spread spread = new Spread(List.of(4.0, 2.0, 3.0));

        assertThat(spread.median()).isEqualTo(3.0);
        assertThat(spread.width()).isEqualTo(2.0 / 3);
        assertThat(spread.inWords()).isEqualTo("3.00 (2.00-4.00)");
        assertThat(Spread.ratio(List.of(4.0, 9.0), List.of(2.0, 3.0)).most()).isEqualTo(3.0);
    }

    private static Set<String> declared() {
        return Arrays.stream(CaseBenchmark.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Benchmark.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static String name(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }
}
