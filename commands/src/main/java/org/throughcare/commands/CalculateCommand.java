package org.throughcare.commands;

import org.throughcare.commands.actuarial.ActuarialCommand;
import org.throughcare.commands.recall.RecallRulesCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Holds the calculators; by itself it prints which there are. */
@Command(
        name = "calculate",
        description = {
            "Answers questions from standard input, one JSON object a line, on standard output, one a line and in the same"
                    + " order. A line that cannot be answered is answered with an error, and the run goes on.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        subcommands = {ActuarialCommand.class, RecallRulesCommand.class})
public final class CalculateCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
        spec.commandLine().getOut().flush();
    }
}
