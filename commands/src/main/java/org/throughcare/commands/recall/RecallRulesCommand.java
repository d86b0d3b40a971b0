package org.throughcare.commands.recall;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.throughcare.commands.calculate.LineByLine;
import org.throughcare.practice.terms.London;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The rules on recall, line by line. */
@Command(
        name = "recall-rules",
        description = {
            "Answers {\"id\",\"group\",\"input\"} a line with {\"id\",\"result\"} a line: the types of recall that the law allows,"
                    + " fixed terms, days at large, release again and casework dates. See docs/recall-rules.md.",
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
public final class RecallRulesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        new LineByLine(new RecallRulesCalculator(LocalDate.now(London.ZONE)))
                .run(System.in, spec.commandLine().getOut());
        return 0;
    }
}
