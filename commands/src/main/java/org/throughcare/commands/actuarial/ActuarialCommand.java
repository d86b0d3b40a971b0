package org.throughcare.commands.actuarial;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.Callable;
import org.throughcare.commands.calculate.LineByLine;
import org.throughcare.practice.risk.predictor.suite.CorrectedSuite;
import org.throughcare.practice.risk.predictor.suite.PredictorSuite;
import org.throughcare.practice.risk.predictor.tables.PredictorTables;
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

    @Override
    public Integer call() throws IOException {
        PredictorTables tables = ActuarialTables.builtIn();
        ActuarialCalculator calculator = corrected
                ? new ActuarialCalculator(new CorrectedSuite(tables))
                : new ActuarialCalculator(new PredictorSuite(tables, Set.of()), () -> LocalDate.now(London.ZONE));
        new LineByLine(calculator).run(System.in, spec.commandLine().getOut());
        return 0;
    }
}
