package org.throughcare.commands.requirements;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.throughcare.practice.duties.standard.StandardRulebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints which requirements are kept, and by what. */
@Command(
        name = "requirements",
        description = {
            "Prints the page docs/requirements.md: every requirement with the rule or test that keeps it,"
                    + " or \"not yet\".",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the page was printed",
            "1:a fault of Throughcare itself",
            "2:the tests or the command line cannot be used; nothing was printed"
        })
public final class RequirementsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--tests",
            paramLabel = "FOLDER",
            description =
                    "Where to look for tests, as often as needed; without it, src/test/java of every module of the"
                            + " checkout that is the working folder.")
    private final List<Path> tests = new ArrayList<>();

    @Override
    public Integer call() {
        Checkout checkout = new Checkout(Path.of(""));
        PrintWriter out = spec.commandLine().getOut();
        out.print(RequirementsPage.of(
                checkout, StandardRulebook.rulebook(), TestSources.under(tests.isEmpty() ? checkout.tests() : tests)));
        out.flush();
        return 0;
    }
}
