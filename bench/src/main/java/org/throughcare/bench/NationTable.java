package org.throughcare.bench;

import java.io.PrintStream;
import java.util.Locale;
import org.throughcare.bench.NationSample.Phase;

/**
 * What a sample says of the whole nation, as a table with the verdict on the goal.
 *
 * @param out where it is printed
 * @param sample what was measured
 */
record NationTable(PrintStream out, NationSample sample) {
    private static final double GOAL_SECONDS = 60;

    /** Prints the table for a nation of that many people. */
    void print(int nation) {
        out.printf(
                Locale.ROOT,
                "The nation: %,d people x %d entries on %d threads, projected from %,d people%n",
                nation,
                sample.entries(),
                sample.threads(),
                sample.people());
        out.printf(
                Locale.ROOT, "  %-38s %22s %10s %10s %24s%n", "", "processor s", "with all", "wall", "times the sweep");
        phase(nation, Phase.SWEEP, "plain sweep");
        phase(nation, Phase.FOLD, "fold for probation");
        phase(nation, Phase.PROBATION, "fold and full rulebook for probation");
        phase(nation, Phase.ALL_PARTIES, "the same for every party");
        phase(nation, Phase.GENERATE, "(making the people: not counted)");
        out.printf(Locale.ROOT, "  With all: collector and compiler included, free cores. Wall: as it ran here.%n");
        double free = sample.withOverhead(Phase.PROBATION, nation);
        double wall = sample.onTheWall(Phase.PROBATION, nation);
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

    private void phase(int nation, Phase phase, String name) {
        out.printf(
                Locale.ROOT,
                "  %-38s %22s %10s %10s %24s%n",
                name,
                sample.projected(phase, nation).inWords(),
                Spread.number(sample.withOverhead(phase, nation)),
                Spread.number(sample.onTheWall(phase, nation)),
                sample.overSweep(phase).inWords());
    }

    private static String verdict(double seconds) {
        return seconds <= GOAL_SECONDS ? "met" : "missed";
    }
}
