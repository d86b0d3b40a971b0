package org.throughcare.commands.background;

import java.util.Optional;
import org.throughcare.practice.policy.Policy;
import picocli.CommandLine.Option;

/** The options of a replay that runs a whole invented caseload instead of one case. */
public final class BackgroundOptions {
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_YEARS = 5;
    private static final int MOST_CASES = 500;

    @Option(
            names = "--background",
            description =
                    "Replay an invented, ordinary caseload instead of a case and count what each rule would ask of"
                            + " whom. See docs/background.md.")
    private boolean background;

    @Option(
            names = "--cases-per-practitioner",
            paramLabel = "N",
            defaultValue = "45",
            description = "With --background: the load the goals are held against (default 45; 70 is shown beside it).")
    private int casesPerPractitioner = 45;

    @Option(
            names = "--people",
            paramLabel = "N",
            defaultValue = "2000",
            description = "With --background: people on the caseload on any one day (default 2000).")
    private int people = 2000;

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "2",
            description = "With --background: years counted, after one that only sets the scene (default 2).")
    private int years = 2;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "3",
            description = "With --background: what everything is drawn from; the same seed, the same answer.")
    private long seed = 3;

    @Option(names = "--assumptions", description = "With --background: print the table of assumptions too.")
    private boolean assumptions;

    /** Whether a caseload is asked for, and not a case. */
    public boolean asked() {
        return background;
    }

    /** Why it cannot be run, in one sentence; empty when it can. */
    public Optional<String> refusal() {
        if (people < 1 || people > MOST_PEOPLE) {
            return Optional.of("--people must be from 1 to " + MOST_PEOPLE + ", not " + people + ".");
        }
        if (years < 1 || years > MOST_YEARS) {
            return Optional.of("--years must be from 1 to " + MOST_YEARS + ", not " + years + ".");
        }
        return casesPerPractitioner < 1 || casesPerPractitioner > MOST_CASES
                ? Optional.of("--cases-per-practitioner must be from 1 to " + MOST_CASES + ", not "
                        + casesPerPractitioner + ".")
                : Optional.empty();
    }

    /** Runs the caseload and answers as text, or as JSON if {@code json}. */
    public String report(Policy policy, int threads, boolean json) {
        BackgroundLoad load = BackgroundReport.run(people, years, seed, casesPerPractitioner, policy, threads);
        return json ? BackgroundJson.of(load) : BackgroundTable.of(load, assumptions);
    }
}
