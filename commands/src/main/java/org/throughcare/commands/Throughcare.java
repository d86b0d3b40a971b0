package org.throughcare.commands;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code throughcare}; given no subcommand it prints its usage. */
@Command(
        name = "throughcare",
        description = "Probation casework from the record: what was known, by whom, and when.",
        mixinStandardHelpOptions = true,
        version = "Throughcare 0.1.0-SNAPSHOT")
public final class Throughcare implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs the command and leaves with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Throughcare()).execute(args));
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
