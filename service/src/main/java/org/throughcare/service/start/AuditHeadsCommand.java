package org.throughcare.service.start;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.service.audit.AuditHeads;
import org.throughcare.service.audit.tree.HeadLine;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the signed heads, to be kept elsewhere. */
@Command(
        name = "heads",
        description = {
            "Prints the signed heads of the audit, one line of JSON each, to be kept where nobody who runs the database"
                    + " can change them.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the heads were printed",
            "1:a fault of Throughcare itself",
            "2:nothing was printed: the database or the command line cannot be used"
        })
final class AuditHeadsCommand implements Callable<Integer> {
    private static final int AT_ONCE = 1_000;

    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--after",
            paramLabel = "SIZE",
            defaultValue = "0",
            description = "Only heads of more leaves than this: the size of the last one that was kept.")
    private long after;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (ConfigurableApplicationContext service = Starting.record(options)) {
            AuditHeads heads = service.getBean(AuditHeads.class);
            List<SignedHead> some = heads.after(after, AT_ONCE);
            while (!some.isEmpty()) {
                some.forEach(head -> out.println(HeadLine.of(head)));
                some = heads.after(some.getLast().head().size(), AT_ONCE);
            }
            out.flush();
            return ExitCode.OK;
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }
}
