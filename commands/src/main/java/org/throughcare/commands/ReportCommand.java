package org.throughcare.commands;

import org.throughcare.commands.calibration.CalibrationCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the reports; by itself it prints which there are. */
@Command(
        name = "report",
        description = {"Prints reports that need no service.", ""},
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = CalibrationCommand.class)
public final class ReportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
