package org.throughcare.commands.calibration;

import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well the predictors match what happens, overall, over time, by area and by who people are (R19, A9). */
@Command(
        name = "calibration",
        description = {
            "Prints how well the predictors match what happened to invented people: expected against observed by band and"
                    + " tenth, how far they tell people apart, and drift over quarters; overall, by area, ethnicity, sex, age"
                    + " and disability, with intervals. See docs/calibration.md.",
            ""
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the report was printed",
            "1:a fault of Throughcare itself",
            "2:the command line cannot be used; nothing was printed"
        })
public final class CalibrationCommand implements Callable<Integer> {
    private static final Set<Predictor> REPORTED = EnumSet.of(
            Predictor.ALL_REOFFENDING_PREDICTOR,
            Predictor.VIOLENT_REOFFENDING_PREDICTOR,
            Predictor.SERIOUS_VIOLENT_REOFFENDING_PREDICTOR,
            Predictor.COMBINED_SERIOUS_REOFFENDING_PREDICTOR);

    /** How the report is written. */
    enum Format {
        TEXT,
        CSV
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private CalibrationOptions options;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text for a screen (default) or csv.")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        options.refusal().ifPresent(why -> {
            throw new ParameterException(spec.commandLine(), why);
        });
        Map<Predictor, List<Followed>> followed =
                Followed.people(options.people(), options.seed(), options.truth(), REPORTED);
        List<PredictorCalibration> predictors = followed.entrySet().stream()
                .map(each -> PredictorCalibration.of(each.getKey(), each.getValue()))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        out.print(
                switch (format) {
                    case TEXT -> CalibrationText.of(options, predictors);
                    case CSV -> CalibrationCsv.of(predictors);
                });
        out.flush();
        return 0;
    }
}
