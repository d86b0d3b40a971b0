package org.throughcare.service.start;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.protection.RetentionReview;
import org.throughcare.service.protection.RetentionReview.Due;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what is due for a review of its retention. */
@Command(
        name = "retention",
        description = {
            "Lists, by their numbers in the service, the cases whose retention period is over, and what keeps them all the"
                    + " same. Nothing is erased.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RetentionCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--most",
            paramLabel = "N",
            defaultValue = "1000",
            description = "How many cases to list at most. Default: ${DEFAULT-VALUE}.")
    private int most;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext service = Starting.record(options)) {
            List<Due> due = service.getBean(RetentionReview.class)
                    .due(service.getBean(InstantSource.class).instant(), most);
            out.println(due.size() + (due.size() == 1 ? " case is due." : " cases are due."));
            due.forEach(one -> out.println("- case " + one.person() + ", due since "
                    + LocalDate.ofInstant(one.since(), ZoneOffset.UTC) + held(one)));
            out.flush();
            return ExitCode.OK;
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }

    private static String held(Due due) {
        return due.holds().isEmpty()
                ? ""
                : ", held: " + due.holds().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
