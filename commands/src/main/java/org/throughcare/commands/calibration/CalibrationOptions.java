package org.throughcare.commands.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Over whom the report is made, and what is true of them. */
public final class CalibrationOptions {
    private static final int FEWEST = 1_000;
    private static final int MOST = 1_000_000;
    private static final double MOST_OFTEN = 2.5;
    private static final double MOST_DRIFT = 2;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "50000",
            description = "Invented people who are followed up (default 50000).")
    private int people = 50_000;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "19",
            description = "What everything is drawn from; the same seed, the same report.")
    private long seed = 19;

    @Option(
            names = "--reported-more",
            paramLabel = "ETHNICITY",
            description = "Put acts in custody by people of this ethnicity on record more often than those of others.")
    private @Nullable String reportedMore;

    @Option(
            names = "--times",
            paramLabel = "X",
            defaultValue = "1.5",
            description = "With --reported-more: how much more often, from 0.1 to 2.5 (default 1.5).")
    private double times = 1.5;

    @Option(
            names = "--outcomes-too",
            description = "With --reported-more: what they do afterwards is put on record more often too.")
    private boolean outcomesToo;

    @Option(
            names = "--drift",
            paramLabel = "X",
            defaultValue = "1",
            description =
                    "What the odds of everything are multiplied with from quarter to quarter (default 1: no drift).")
    private double drift = 1;

    /** Why it cannot be made, in one sentence; empty when it can. */
    Optional<String> refusal() {
        if (people < FEWEST || people > MOST) {
            return Optional.of("--people must be from " + FEWEST + " to " + MOST + ", not " + people + ".");
        }
        List<String> known =
                List.copyOf(Shares.builtIn().groups(Characteristic.ETHNICITY).keySet());
        if (reportedMore != null && !known.contains(reportedMore)) {
            return Optional.of(
                    "--reported-more must be one of " + String.join("; ", known) + "; not " + reportedMore + ".");
        }
        if (!(times >= 0.1 && times <= MOST_OFTEN)) {
            return Optional.of("--times must be from 0.1 to " + MOST_OFTEN + ", not " + times + ".");
        }
        if (outcomesToo && reportedMore == null) {
            return Optional.of("--outcomes-too needs --reported-more.");
        }
        return drift >= 1 / MOST_DRIFT && drift <= MOST_DRIFT
                ? Optional.empty()
                : Optional.of("--drift must be from 0.5 to 2, not " + drift + ".");
    }

    int people() {
        return people;
    }

    long seed() {
        return seed;
    }

    Truth truth() {
        return reportedMore == null
                ? new Truth("", 1, false, drift)
                : new Truth(reportedMore, times, outcomesToo, drift);
    }

    /** What it is made over, in sentences. */
    List<String> inWords() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.UK,
                "Calibration and drift over %,d invented people, seed %d. Every share of a group is invented.",
                people,
                seed));
        lines.add(
                reportedMore == null
                        ? "Acts in custody are put on record alike of everybody."
                        : "Acts in custody by people who are " + reportedMore + " are put on record " + times
                                + " times as often as those of others"
                                + (outcomesToo ? ", and so is what they do afterwards." : "."));
        lines.add(
                drift == 1
                        ? "Nothing drifts."
                        : "The odds of everything are multiplied with " + drift + " from quarter to quarter.");
        return lines;
    }
}
