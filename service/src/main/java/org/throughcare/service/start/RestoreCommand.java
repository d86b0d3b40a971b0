package org.throughcare.service.start;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughcare.service.database.Backup;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a data folder from a backup. */
@Command(
        name = "restore",
        description = {
            "Makes a new data folder from a backup. Put the master key and the key that signs the audit back before the"
                    + " service is started on it, and verify the audit against heads that were kept elsewhere.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the folder was made",
            "1:a fault of Throughcare itself",
            "2:nothing was made: the backup is not whole, or the folder exists or cannot be made"
        })
final class RestoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The backup.")
    private Path file = Path.of("throughcare.backup");

    @Option(
            names = "--data",
            paramLabel = "DIR",
            required = true,
            description = "The folder to make; it must not exist.")
    private Path data = Path.of("data");

    @Override
    public Integer call() {
        try {
            Backup.restore(file, data);
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
        spec.commandLine()
                .getOut()
                .println("The record was restored to " + data + ". Put back before the start: "
                        + String.join(" and ", Backup.KEPT_APART)
                        + "; then run throughcare audit verify with the heads you kept.");
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
