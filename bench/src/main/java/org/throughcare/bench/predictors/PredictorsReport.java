package org.throughcare.bench.predictors;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.throughcare.bench.predictors.PredictorRounds.Cost;

/** Measures the predictors once and prints one page, beside what is published of the national service. */
public final class PredictorsReport {
    private static final int PEOPLE = 4_096;
    private static final int ROUNDS = 7;
    private static final int SCORED = 60;
    private static final int ANSWERED = 3;
    private static final int GOAL = 200_000;
    private static final String PEER = "3,500-4,700";

    private PredictorsReport() {}

    /** Runs for about half a minute; takes no arguments. */
    public static void main(String[] args) {
        PrintStream out = System.out;
        out.printf(
                Locale.ROOT,
                "Predictors, %s, Java %s, %d processors, load %.1f%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        out.printf(
                Locale.ROOT,
                "One thread, all ten predictors, %d invented people, %d rounds: medians with least and most.%n%n",
                PEOPLE,
                ROUNDS);
        out.printf(
                Locale.ROOT,
                "  %-46s %32s %32s %14s%n",
                "",
                "people a second of processor time",
                "people a second of the clock",
                "bytes a person");
        PredictorRounds scores = new PredictorRounds(PEOPLE, ROUNDS, SCORED);
        row(out, "scores and bands", scores.scores());
        row(out, "whole responses, features to 15 decimals", new PredictorRounds(PEOPLE, ROUNDS, ANSWERED).responses());
        out.printf(Locale.ROOT, "  %-46s %32s%n", "published of the national service", PEER);
        out.printf(Locale.ROOT, "%nGoal: %,d people a second. Checksum %d.%n", GOAL, scores.checksum());
    }

    private static void row(PrintStream out, String name, Cost cost) {
        out.printf(
                Locale.ROOT,
                "  %-46s %32s %32s %14.1f%n",
                name,
                cost.perSecond().inWords(),
                cost.onTheClock().inWords(),
                cost.bytes());
    }
}
