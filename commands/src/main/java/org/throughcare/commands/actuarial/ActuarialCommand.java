package org.throughcare.commands.actuarial;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.throughcare.commands.calculate.LineByLine;
import org.throughcare.practice.terms.London;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The predictors, line by line. */
@Command(
        name = "actuarial",
        description = {
            "Scores people: {\"id\",\"request\"} a line in, {\"id\",\"result\"} a line out. See docs/predictors.md.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every line was answered, some perhaps with an error",
            "1:a fault of Throughcare itself",
            "2:the command line cannot be used; nothing was answered"
        })
public final class ActuarialCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--corrected",
            description = "Mend the known defects of the national service, and say with each answer what that changed.")
    private boolean corrected;

    @Option(
            names = "--explain",
            description = "Say with each answer why every score is what it is, and which tables it was computed with.")
    private boolean explained;

    @Override
    public Integer call() throws IOException {
        ActuarialCalculator calculator = new ActuarialCalculator(
                ActuarialTables.predictors(),
                new ActuarialCalculator.Wishes(corrected, explained),
                () -> LocalDate.now(London.ZONE));
        new LineByLine(calculator).run(System.in, spec.commandLine().getOut());
        return 0;
    }
}
