package org.throughcare.service.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.service.database.CannotStart;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.Importing;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a file of events or facts as a feed would bring them. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Takes in a file of events or facts, one a line, as a feed would bring them.",
            "Running it again adds nothing twice. Every line that was not taken in is named.",
            "Exit code 0: all of it is on the record; 1: some lines are not; 2: it cannot be done."
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private StartOptions options = new StartOptions();

    @Parameters(paramLabel = "FILE", description = "The file, in UTF-8; docs/feeds.md says what stands in a line.")
    private Path file = Path.of("");

    @Option(
            names = "--source",
            required = true,
            paramLabel = "SOURCE",
            description = "Whose it is: prison, probation, police, court, monitoring or provider.")
    private String source = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        FeedSource from = FeedSource.named(source)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "There is no source \"" + source + "\"; it must be one of "
                                + String.join(
                                        ", ",
                                        Arrays.stream(FeedSource.values())
                                                .map(FeedSource::path)
                                                .toList())
                                + "."));
        PrintWriter err = spec.commandLine().getErr();
        try {
            Importing.check(file);
            try (ConfigurableApplicationContext record = Starting.record(options)) {
                return imported(record.getBean(Importing.class), from);
            }
        } catch (CannotStart reason) {
            err.println(reason.getMessage());
            return ExitCode.USAGE;
        } catch (FileRefused refused) {
            refused.problems().forEach(err::println);
            return ExitCode.USAGE;
        }
    }

    private int imported(Importing importing, FeedSource from) {
        PrintWriter out = spec.commandLine().getOut();
        Map<Status, Integer> counts;
        try (ImportProgress progress = new ImportProgress(spec.commandLine().getErr(), size())) {
            counts = importing.of(from, file, new Importing.Watching() {
                @Override
                public void bytes(long bytes) {
                    progress.reached(bytes);
                }

                @Override
                public void notTaken(ItemAnswer answer) {
                    say(out, answer);
                }
            });
        }
        out.println(file + ": " + summary(counts));
        out.flush();
        return counts.containsKey(Status.REFUSED) || counts.containsKey(Status.QUARANTINED)
                ? ExitCode.SOFTWARE
                : ExitCode.OK;
    }

    private void say(PrintWriter out, ItemAnswer answer) {
        String place = file + ", line " + answer.line() + (answer.id().isEmpty() ? "" : ", " + answer.id()) + ": ";
        if (answer.status() == Status.QUARANTINED) {
            print(
                    out,
                    place + "came before with other words, or met a fault; it is kept apart until a person has looked");
        }
        answer.problems().forEach(problem -> print(out, place + problem));
    }

    /** What a file says never reaches a terminal as a command to it. */
    private static void print(PrintWriter out, String line) {
        out.println(line.replaceAll("\\p{Cntrl}", "?"));
    }

    private static String summary(Map<Status, Integer> counts) {
        return counts.isEmpty()
                ? "nothing stands in it."
                : String.join(
                                ", ",
                                counts.entrySet().stream()
                                        .map(one -> one.getValue() + " "
                                                + one.getKey().word())
                                        .toList())
                        + ".";
    }

    private long size() {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException _) {
            return 0;
        }
    }
}
