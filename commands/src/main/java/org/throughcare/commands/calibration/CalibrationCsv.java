package org.throughcare.commands.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.practice.risk.calibration.Calibration;
import org.throughcare.practice.risk.calibration.Discrimination;

/** The report as comma-separated values, a line for each group. */
final class CalibrationCsv {
    private static final String HEAD = "predictor,by,group,people,expected,observed,low,high,ratio,lowest by chance,"
            + "highest by chance,beyond chance,area,area low,area high";

    private CalibrationCsv() {}

    static String of(List<PredictorCalibration> predictors) {
        StringBuilder csv = new StringBuilder(HEAD).append('\n');
        for (PredictorCalibration predictor : predictors) {
            for (Group group : predictor.groups()) {
                csv.append(predictor.predictor().shortName())
                        .append(',')
                        .append(group.by())
                        .append(',')
                        .append(group.name())
                        .append(',')
                        .append(people(group))
                        .append(',')
                        .append(calibration(group.calibration()))
                        .append(',')
                        .append(discrimination(group.discrimination()))
                        .append('\n');
            }
        }
        return csv.toString();
    }

    private static String people(Group group) {
        return group.calibration().isEmpty()
                ? "fewer than " + PredictorCalibration.SMALLEST
                : Integer.toString(group.people());
    }

    private static String calibration(Optional<Calibration> of) {
        return of.map(found -> String.join(
                        ",",
                        number(found.expectedShare()),
                        number(found.observedShare()),
                        number(found.interval().low()),
                        number(found.interval().high()),
                        number(found.ratio()),
                        number(found.lowestByChance()),
                        number(found.highestByChance()),
                        found.beyondChance() ? "yes" : "no"))
                .orElse(",,,,,,,");
    }

    private static String discrimination(Optional<Discrimination> of) {
        return of.map(found -> String.join(",", number(found.area()), number(found.low()), number(found.high())))
                .orElse(",,");
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.5f", number);
    }
}
