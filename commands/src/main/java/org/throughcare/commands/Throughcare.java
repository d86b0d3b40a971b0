package org.throughcare.commands;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import org.throughcare.commands.calibration.CalibrationCommand;
import org.throughcare.commands.replay.ReplayCommand;
import org.throughcare.commands.requirements.RequirementsCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code throughcare} with everything that needs no service; given no subcommand it prints its usage. */
@Command(
        name = "throughcare",
        description = "Probation casework from the record: what was known, by whom, and when.",
        mixinStandardHelpOptions = true,
        version = "Throughcare 0.1.0-SNAPSHOT",
        subcommands = {ReplayCommand.class, RequirementsCommand.class, CalculateCommand.class, CalibrationCommand.class
        })
public class Throughcare implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "On a fault of Throughcare itself, print where in the program it happened.")
    private boolean debug;

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] args) {
        leave(new Throughcare(), args);
    }

    /** Runs the command {@code root} on the real output and leaves with its exit code. */
    protected static void leave(Throughcare root, String[] args) {
        CommandLine commands = commandLine(root)
                .setOut(new PrintWriter(System.out, false, UTF_8))
                .setErr(new PrintWriter(System.err, true, UTF_8));
        System.exit(commands.execute(args));
    }

    /** The whole command line, ready to be given its output and arguments. */
    public static CommandLine commandLine() {
        return commandLine(new Throughcare());
    }

    /** The command line of {@code root}, which may know more commands. */
    public static CommandLine commandLine(Throughcare root) {
        return new CommandLine(root)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new Misuse())
                .setExecutionExceptionHandler(new Refusals(() -> root.debug));
    }

    /** The command line this was called on. */
    protected CommandLine called() {
        return spec.commandLine();
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
