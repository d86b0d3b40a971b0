package org.throughcare.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.openjdk.jmh.runner.options.TimeValue;
import org.throughcare.bench.NationSample.Phase;
import org.throughcare.practice.duties.standard.StandardRulebook;

/** Measures everything once and prints one page: figures, ratios, spread, machine and date. */
public final class BenchReport {
    private static final int NATION = 240_000;
    private static final int ENTRIES = 120;
    private static final int LONG_RECORD = 400;
    private static final int THREADS = 2;
    private static final long SEED = 240;
    private static final double GOAL_SECONDS = 60;
    private static final double STEADY = 0.30;

    private final PrintStream out;

    private BenchReport(PrintStream out) {
        this.out = out;
    }

    /** Runs for about two minutes; takes no arguments. */
    public static void main(String[] args) {
        new BenchReport(System.out).print();
    }

    private void print() {
        machine();
        CaseRounds cases = new CaseRounds(2, 7, TimeValue.milliseconds(800), ENTRIES, LONG_RECORD);
        cases(cases);
        NationSample nation;
        try (Nation sample = new Nation(SEED, ENTRIES, THREADS)) {
            nation = sample.measure(8, 12, 1000);
        }
        nation(nation);
        steadiness(cases, nation);
    }

    private void machine() {
        String jdk = Runtime.version().toString();
        out.printf(
                Locale.ROOT,
                "Throughcare benchmarks, %s%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES));
        out.printf(
                Locale.ROOT,
                "Machine: %s %s, %d processors, Java %s, heap up to %d MB, load %.1f%n",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                Runtime.getRuntime().availableProcessors(),
                jdk,
                Runtime.getRuntime().maxMemory() >> 20,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.printf(
                Locale.ROOT,
                "Rules: %d. Figures are medians, with least and most of all rounds in brackets.%n",
                StandardRulebook.rulebook().rules().size());
        out.println();
    }

    private void cases(CaseRounds cases) {
        out.printf(Locale.ROOT, "One case, one thread, 7 rounds in turn, processor time%n");
        out.printf(Locale.ROOT, "  %-38s %28s %26s%n", "", "microseconds a case", "times the sweep");
        for (int size : new int[] {ENTRIES, LONG_RECORD}) {
            row(cases, "sweep", "plain sweep of " + size + " entries", size);
            row(cases, "fold", "fold " + size + " entries", size);
            row(cases, "judge", "full rulebook on that picture", size);
            row(cases, "foldAndJudge", "fold and full rulebook", size);
            row(cases, "replay", "replay, all parties", size);
        }
        for (int size : new int[] {ENTRIES, LONG_RECORD}) {
            out.printf(
                    Locale.ROOT,
                    "  Entries folded a second, cases of %d: %,.0f%n",
                    size,
                    size * 1e6 / cases.of("fold", size).median());
        }
        out.println();
    }

    private void row(CaseRounds cases, String benchmark, String name, int size) {
        out.printf(
                Locale.ROOT,
                "  %-38s %28s %26s%n",
                name,
                cases.of(benchmark, size).inWords(),
                cases.overSweep(benchmark, size).inWords());
    }

    private void nation(NationSample sample) {
        out.printf(
                Locale.ROOT,
                "The nation: %,d people x %d entries on %d threads, projected from %,d people%n",
                NATION,
                sample.entries(),
                sample.threads(),
                sample.people());
        out.printf(
                Locale.ROOT, "  %-38s %22s %10s %10s %24s%n", "", "processor s", "with all", "wall", "times the sweep");
        phase(sample, Phase.SWEEP, "plain sweep");
        phase(sample, Phase.FOLD, "fold for probation");
        phase(sample, Phase.PROBATION, "fold and full rulebook for probation");
        phase(sample, Phase.ALL_PARTIES, "the same for every party");
        phase(sample, Phase.GENERATE, "(making the people: not counted)");
        out.printf(Locale.ROOT, "  With all: collector and compiler included, free cores. Wall: as it ran here.%n");
        double free = sample.withOverhead(Phase.PROBATION, NATION);
        double wall = sample.onTheWall(Phase.PROBATION, NATION);
        out.printf(
                Locale.ROOT,
                "  Goal of %.0f s for probation: %s with free cores (%.1f s), %s by the wall (%.1f s).%n",
                GOAL_SECONDS,
                verdict(free),
                free,
                verdict(wall),
                wall);
        out.printf(
                Locale.ROOT,
                "  Checksum: fold and sweep agree; %,d demands, %016x.%n",
                sample.demands(),
                sample.checksum());
        out.println();
    }

    private void phase(NationSample sample, Phase phase, String name) {
        out.printf(
                Locale.ROOT,
                "  %-38s %22s %10s %10s %24s%n",
                name,
                sample.projected(phase, NATION).inWords(),
                Spread.number(sample.withOverhead(phase, NATION)),
                Spread.number(sample.onTheWall(phase, NATION)),
                sample.overSweep(phase).inWords());
    }

    private static String verdict(double seconds) {
        return seconds <= GOAL_SECONDS ? "met" : "missed";
    }

    private void steadiness(CaseRounds cases, NationSample nation) {
        boolean steady = steady("cases of " + ENTRIES, cases.of("sweep", ENTRIES))
                & steady("cases of " + LONG_RECORD, cases.of("sweep", LONG_RECORD))
                & steady("the nation", nation.projected(Phase.SWEEP, NATION));
        if (!steady) {
            out.println("Where it is unsteady, run again on a quieter machine before using the ratios.");
        }
    }

    private boolean steady(String part, Spread sweep) {
        boolean steady = sweep.width() <= STEADY;
        out.printf(
                Locale.ROOT,
                "%s: in %s the sweep itself spread by %.0f %%.%n",
                steady ? "Steady" : "UNSTEADY",
                part,
                sweep.width() * 100);
        return steady;
    }
}
