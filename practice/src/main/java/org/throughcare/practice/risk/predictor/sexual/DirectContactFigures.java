package org.throughcare.practice.risk.predictor.sexual;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.throughcare.practice.risk.predictor.outcome.Bands;
import org.throughcare.practice.risk.predictor.tables.ConstantTable;

/** The published points of the direct-contact predictor, their bands and what each sum of points means in per cent. */
record DirectContactFigures(
        int adultContact,
        int childContact,
        int nonContact,
        int countedAtMost,
        AgePoints age,
        LastOffencePoints lastOffence,
        int moreSanctionsFrom,
        int moreSanctions,
        int stranger,
        Bands bands,
        int yearsWithoutOffence,
        List<Integer> hundredths) {

    private static final String MODEL = "DC-SRP";

    static DirectContactFigures of(ConstantTable table) {
        return new DirectContactFigures(
                table.whole(MODEL, "ADULT_CONTACT_POINTS"),
                table.whole(MODEL, "CHILD_CONTACT_POINTS"),
                table.whole(MODEL, "NON_CONTACT_POINTS"),
                table.whole(MODEL, "COUNTED_AT_MOST"),
                new AgePoints(
                        table.whole(MODEL, "AGE_POINTS"),
                        table.whole(MODEL, "AGE_POINTS_FROM"),
                        table.whole(MODEL, "AGE_POINTS_STEP"),
                        table.whole(MODEL, "AGE_POINTS_UNTIL")),
                new LastOffencePoints(
                        table.whole(MODEL, "LAST_OFFENCE_YOUTH_FROM"),
                        table.whole(MODEL, "LAST_OFFENCE_YOUTH_POINTS"),
                        table.whole(MODEL, "LAST_OFFENCE_ADULT_FROM"),
                        table.whole(MODEL, "LAST_OFFENCE_ADULT_POINTS")),
                table.whole(MODEL, "MORE_SANCTIONS_FROM"),
                table.whole(MODEL, "MORE_SANCTIONS_POINTS"),
                table.whole(MODEL, "STRANGER_POINTS"),
                new Bands(
                        table.whole(MODEL, "BAND_MEDIUM"),
                        table.whole(MODEL, "BAND_HIGH"),
                        table.whole(MODEL, "BAND_VERY_HIGH")),
                table.whole(MODEL, "YEARS_WITHOUT_OFFENCE"),
                percentages(table));
    }

    /** How many of a count's offences give points. */
    int counted(int count) {
        return Math.max(0, Math.min(count, countedAtMost));
    }

    private static List<Integer> percentages(ConstantTable table) {
        double intercept = table.number(MODEL, "INTERCEPT");
        double perPoint = table.number(MODEL, "PER_POINT");
        return IntStream.rangeClosed(0, table.whole(MODEL, "MOST_POINTS"))
                .map(points -> points == 0 ? 0 : hundredths(intercept + perPoint * points))
                .boxed()
                .toList();
    }

    private static int hundredths(double logOdds) {
        double odds = Math.exp(logOdds);
        return new BigDecimal(odds / (1 + odds) * 100)
                .setScale(2, RoundingMode.HALF_UP)
                .movePointRight(2)
                .intValueExact();
    }

    /** Points for youth: all until an age, then one fewer every few years, none from another age on. */
    record AgePoints(int most, int from, int step, int until) {
        int of(int age) {
            return age >= until ? 0 : most - Math.max(0, (age - from) / step);
        }
    }

    /** Points for the age at the last sexual offence. */
    record LastOffencePoints(int youthFrom, int youth, int adultFrom, int adult) {
        int of(int age) {
            if (age >= adultFrom) {
                return adult;
            }
            return age >= youthFrom ? youth : 0;
        }
    }
}
