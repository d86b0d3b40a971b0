package org.throughcare.commands.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughcare.practice.risk.calibration.Calibration;
import org.throughcare.practice.risk.calibration.Discrimination;

/** The report as text for a fixed-width screen. */
final class CalibrationText {
    private static final double PERCENT = 100;
    private static final double BEYOND = 0.05;
    private static final String HEAD = "  %-26s %8s %9s %9s  %-16s %6s  %-14s %-1s %s";

    private CalibrationText() {}

    static String of(CalibrationOptions options, List<PredictorCalibration> predictors) {
        StringBuilder text = new StringBuilder();
        options.inWords().forEach(line -> line(text, line));
        for (PredictorCalibration predictor : predictors) {
            line(text, "");
            line(text, predictor.predictor().shortName());
            line(
                    text,
                    String.format(
                            Locale.UK,
                            HEAD,
                            "",
                            "people",
                            "expected",
                            "observed",
                            "95% interval",
                            "ratio",
                            "by chance",
                            "",
                            "told apart (95%)"));
            String by = "";
            for (Group group : predictor.groups()) {
                if (!group.by().equals(by)) {
                    by = group.by();
                    line(text, " " + by);
                }
                line(text, row(group));
            }
            line(
                    text,
                    "  " + predictor.beyondChance() + " of " + shown(predictor)
                            + " lines lie beyond what chance gives 95 times in 100, marked *; about "
                            + Math.round(shown(predictor) * BEYOND) + " would if every prediction were right."
                            + " Lines share people, so they lie beyond it together.");
        }
        line(text, "");
        WhatItCannotShow.LINES.forEach(line -> line(text, line));
        return text.toString();
    }

    private static long shown(PredictorCalibration predictor) {
        return predictor.groups().stream()
                .filter(group -> group.calibration().isPresent())
                .count();
    }

    private static String row(Group group) {
        Optional<Calibration> calibration = group.calibration();
        if (calibration.isEmpty()) {
            return String.format(Locale.UK, "  %-26s %8s", group.name(), "fewer than " + PredictorCalibration.SMALLEST);
        }
        Calibration found = calibration.get();
        return String.format(
                        Locale.UK,
                        HEAD,
                        group.name(),
                        String.format(Locale.UK, "%,d", group.people()),
                        percent(found.expectedShare()),
                        percent(found.observedShare()),
                        percent(found.interval().low()) + "–"
                                + percent(found.interval().high()),
                        hundredths(found.ratio()),
                        hundredths(found.lowestByChance()) + "–" + hundredths(found.highestByChance()),
                        found.beyondChance() ? "*" : " ",
                        group.discrimination().map(CalibrationText::area).orElse(""))
                .stripTrailing();
    }

    private static String area(Discrimination found) {
        return hundredths(found.area()) + " (" + hundredths(found.low()) + "–" + hundredths(found.high()) + ")";
    }

    private static String percent(double share) {
        return String.format(Locale.UK, "%.1f%%", share * PERCENT);
    }

    private static String hundredths(double number) {
        return String.format(Locale.UK, "%.2f", number);
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }
}
