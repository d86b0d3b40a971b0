package org.throughcare.service.start;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.protection.AnswerFiles;
import org.throughcare.service.protection.SubjectAccess;
import org.throughcare.service.protection.SubjectAccess.Answer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Answers a person who asks what is kept of them. */
@Command(
        name = "sar",
        description = {
            "Writes everything that is recorded about one person, to be given to them, as a page and as JSON. What may say"
                    + " something of somebody else waits until a data protection officer has decided about it, and nothing"
                    + " is written before. What victims asked for and restricted intelligence are never in it.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the answer was written",
            "1:a fault of Throughcare itself",
            "2:nothing was written: no case has the number, passages wait, or the database cannot be used"
        })
final class SarCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private StartOptions options = new StartOptions();

    @Option(names = "--crn", paramLabel = "CRN", required = true, description = "The case number, such as X123456.")
    private String crn = "";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder to write into.")
    private Path out = Path.of("");

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            Crn number = new Crn(crn);
            try (ConfigurableApplicationContext service = Starting.record(options)) {
                return answered(service.getBean(SubjectAccess.class), number, err);
            }
        } catch (CannotStart | IllegalArgumentException reason) {
            err.println(reason.getMessage());
            return ExitCode.USAGE;
        }
    }

    private int answered(SubjectAccess access, Crn number, PrintWriter err) {
        return switch (access.answer(number.value())) {
            case Answer.Unknown _ -> {
                err.println("No case has the number " + number.value() + ".");
                yield ExitCode.USAGE;
            }
            case Answer.Waiting(long request, long passages) -> {
                err.println(passages + (passages == 1 ? " passage waits" : " passages wait")
                        + " for the decision of a data protection officer in request " + request
                        + "; nothing was written.");
                yield ExitCode.USAGE;
            }
            case Answer.Ready ready -> {
                AnswerFiles.write(ready, out)
                        .forEach(file -> spec.commandLine().getOut().println("Written: " + file));
                spec.commandLine().getOut().flush();
                access.given(ready);
                yield ExitCode.OK;
            }
        };
    }
}
