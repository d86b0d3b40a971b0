package org.throughcare.service.start;

import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.commands.Throughcare;
import org.throughcare.service.database.CannotStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole command {@code throughcare}; given no subcommand it starts the service. */
@Command(
        name = "throughcare",
        description = {
            "Probation casework from the record: what was known, by whom, and when.",
            "Without a command it starts the service, by default with invented people on a database of its own."
        },
        subcommands = {
            AuditCommand.class,
            RebuildCommand.class,
            ImportCommand.class,
            ClientsCommand.class,
            SarCommand.class,
            RetentionCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
public final class Main extends Throughcare implements picocli.CommandLine.IExitCodeGenerator {
    @Mixin
    private StartOptions options = new StartOptions();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "The port the service answers on. Default: ${DEFAULT-VALUE}.")
    private int port;

    private int exitCode = ExitCode.OK;

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] args) {
        leave(new Main(), args);
    }

    @Override
    public void run() {
        try {
            ConfigurableApplicationContext service = Starting.service(options, port, called().getOut());
            Starting.untilStopped(service);
        } catch (CannotStart reason) {
            called().getErr().println(reason.getMessage());
            exitCode = ExitCode.USAGE;
        }
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
