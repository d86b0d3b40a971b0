package org.throughcare.service.start;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.throughcare.service.database.Backup;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a stopped data folder to one file, without its secret keys. */
@Command(
        name = "backup",
        description = {
            "Writes the data folder of a stopped service to one file: the database, the exported heads of the audit and"
                    + " the public keys. The master key and the key that signs the audit are not in it; keep them apart.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the backup was written",
            "1:a fault of Throughcare itself",
            "2:nothing was written: a service runs, or a folder or file cannot be used"
        })
final class BackupCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The data folder. Default: ./${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The new file to write.")
    private Path out = Path.of("throughcare.backup");

    @Override
    public Integer call() {
        try {
            Backup.write(data, out);
        } catch (CannotStart reason) {
            spec.commandLine().getErr().println(reason.getMessage());
            return ExitCode.USAGE;
        }
        spec.commandLine()
                .getOut()
                .println("The record in " + data + " was written to " + out + ". Not in it, to be kept apart: "
                        + String.join(" and ", Backup.KEPT_APART) + ".");
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
