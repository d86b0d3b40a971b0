package org.throughcare.commands.replay;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.background.BackgroundOptions;
import org.throughcare.commands.casefile.CaseFile;
import org.throughcare.commands.casefile.Mode;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.duties.standard.StandardRulebook;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicySet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Replays one case. */
@Command(
        name = "replay",
        description = {
            "Says what had to be done, by whom, by when and why, given what was known about a person, by whom and when.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the replay was made, also of an empty case",
            "1:a fault of Throughcare itself",
            "2:the case, the policy or the command line cannot be used; nothing was replayed"
        })
public final class ReplayCommand implements Callable<Integer> {
    /** The forms of an answer. */
    public enum Format {
        TABLE,
        JSON
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "The case: a folder that holds case.json, or one file. See docs/case-format.md.")
    private @Nullable Path path;

    @Option(
            names = "--mode",
            paramLabel = "MODE",
            defaultValue = "as-it-was",
            converter = ModeOption.class,
            description = {
                "as-it-was (the default): each party knows what it knew then.",
                "as-it-should-be: probation also knows what prison, police and courts held."
            })
    private Mode mode = Mode.AS_IT_WAS;

    @Option(
            names = "--known-at",
            paramLabel = "INSTANT",
            converter = InstantOption.class,
            description = "Stop there and show the picture and the duties open then: 2022-06-17T16:00:00+01:00,"
                    + " 2022-06-17T16:00 in London, or 2022-06-17 to the end of that day.")
    private @Nullable Instant knownAt;

    @Option(
            names = "--policy",
            paramLabel = "FILE",
            description = "Dated figures of policy (YAML) instead of those built in.")
    private @Nullable Path policyFile;

    @Option(
            names = "--format",
            paramLabel = "table|json",
            defaultValue = "table",
            description = "The form of the answer.")
    private Format format = Format.TABLE;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many work at once: on a case 1 unless said otherwise, on a caseload as many as there are"
                    + " processors. The answer is the same for any number.")
    private @Nullable Integer threads;

    @Option(names = "--shadow", description = "Show also what rules that run unseen would raise.")
    private boolean shadow;

    @Mixin
    private final BackgroundOptions background = new BackgroundOptions();

    @Override
    public Integer call() {
        if (threads != null && (threads < 1 || threads > 64)) {
            throw new ParameterException(spec.commandLine(), "--threads must be from 1 to 64, not " + threads + ".");
        }
        if (background.asked()) {
            return caseload();
        }
        if (path == null) {
            throw new ParameterException(spec.commandLine(), "Say which case: throughcare replay PATH.");
        }
        PolicySet figures = policyFile == null ? PolicyFile.builtIn() : PolicyFile.read(policyFile);
        CaseFile file = CaseFile.read(path);
        Policy policy = new Policy(figures, new WorkingCalendar(file.division(), BankHolidayFile.builtIn()));
        Replayed replayed = new CaseReplay(StandardRulebook.rulebook(), policy, threads == null ? 1 : threads, shadow)
                .run(file, mode, knownAt);
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case JSON -> ReplayJson.of(replayed);
                    case TABLE -> ReplayTable.of(replayed, Screen.of(System.getenv(), System.console()));
                });
        out.flush();
        return 0;
    }

    private int caseload() {
        if (path != null || knownAt != null) {
            throw new ParameterException(
                    spec.commandLine(), "--background replays a whole caseload: leave out PATH and --known-at.");
        }
        background.refusal().ifPresent(refusal -> {
            throw new ParameterException(spec.commandLine(), refusal);
        });
        PolicySet figures = policyFile == null ? PolicyFile.builtIn() : PolicyFile.read(policyFile);
        Policy policy = new Policy(figures, new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));
        int atOnce = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        PrintWriter out = spec.commandLine().getOut();
        out.print(background.report(policy, atOnce, format == Format.JSON));
        out.flush();
        return 0;
    }
}
