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
        new NationTable(out, nation).print(NATION);
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

    private void steadiness(CaseRounds cases, NationSample nation) {
        boolean shorter = steady("cases of " + ENTRIES, cases.of("sweep", ENTRIES));
        boolean longer = steady("cases of " + LONG_RECORD, cases.of("sweep", LONG_RECORD));
        boolean whole = steady("the nation", nation.projected(Phase.SWEEP, NATION));
        if (!shorter || !longer || !whole) {
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
