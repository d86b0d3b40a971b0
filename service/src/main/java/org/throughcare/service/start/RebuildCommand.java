package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.store.Rebuilding;
import org.throughcare.service.store.Rebuilding.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Computes all projections once more from the record, and names every case where they differed. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Computes everything that is kept beside the record once more, compares, and puts right what differs.",
            "Exit code 0: nothing differed; 1: something did, and was put right; 2: it cannot be done."
        })
final class RebuildCommand implements Callable<Integer> {
    private static final int SAID_EVERY = 200;

    @Mixin
    private StartOptions options = new StartOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext record = Starting.record(options)) {
            return rebuilt(record.getBean(Rebuilding.class), out, err);
        } catch (CannotStart reason) {
            err.println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static int rebuilt(Rebuilding rebuilding, PrintWriter out, PrintWriter err) {
        List<Long> cases = rebuilding.cases();
        long differences = 0;
        for (int i = 0; i < cases.size(); i++) {
            for (Difference difference : rebuilding.rebuild(cases.get(i))) {
                out.println("Case number " + difference.person() + ": " + difference.what() + ".");
                differences++;
            }
            if ((i + 1) % SAID_EVERY == 0) {
                err.println((i + 1) + " of " + cases.size() + " cases rebuilt.");
            }
        }
        out.println(
                differences == 0
                        ? cases.size() + " cases rebuilt; nothing differed."
                        : cases.size() + " cases rebuilt; " + differences + " differences were put right.");
        out.flush();
        return differences == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
