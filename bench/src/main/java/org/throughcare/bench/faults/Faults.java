package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Runs every trial with its defences on, where it must hold, and with each one off, where it must fail. */
public final class Faults {
    private static final List<Trial> TRIALS =
            List.of(new DatabaseKilled(), new ServiceKilled(), new DiskFull(), new TwoNodes());

    private boolean asExpected = true;

    private Faults() {}

    /** Takes a folder for the trials and, optionally, the simple names of those to run. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Path.of(args[0]);
        List<String> wanted = List.of(args).subList(1, args.length);
        Faults faults = new Faults();
        for (Trial trial : TRIALS) {
            if (wanted.isEmpty() || wanted.contains(trial.getClass().getSimpleName())) {
                faults.run(folder, trial);
            }
        }
        System.exit(faults.asExpected ? 0 : 1);
    }

    private void run(Path folder, Trial trial) throws IOException, InterruptedException {
        System.out.println(trial.name());
        once(folder, trial, EnumSet.noneOf(Defence.class));
        for (Defence defence : trial.rests()) {
            once(folder, trial, EnumSet.of(defence));
        }
    }

    private static Trial.Outcome outcome(Trial trial, Path own, Set<Defence> off) throws InterruptedException {
        try {
            return trial.run(own, off);
        } catch (IOException broken) {
            return new Trial.Outcome(false, String.valueOf(broken.getMessage()));
        }
    }

    private void once(Path folder, Trial trial, Set<Defence> off) throws IOException, InterruptedException {
        Path own = Files.createTempDirectory(folder, trial.getClass().getSimpleName());
        Trial.Outcome outcome = outcome(trial, own, off);
        boolean expected = outcome.held() == off.isEmpty();
        asExpected &= expected;
        System.out.printf(
                "  %-24s %-8s %s%n",
                off.isEmpty() ? "all defences" : "without " + Defence.write(off),
                (outcome.held() ? "holds" : "fails") + (expected ? "" : "!"),
                outcome.words());
        System.out.flush();
    }
}
