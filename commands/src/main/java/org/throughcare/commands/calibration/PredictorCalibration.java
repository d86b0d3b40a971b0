package org.throughcare.commands.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughcare.practice.risk.calibration.Calibration;
import org.throughcare.practice.risk.calibration.Discrimination;
import org.throughcare.practice.risk.calibration.Prediction;
import org.throughcare.practice.risk.predictor.outcome.Band;
import org.throughcare.practice.risk.predictor.outcome.Predictor;

/**
 * How well one predictor matches what happened: overall, by band, by tenth of the people from the lowest prediction, by quarter
 * and by each characteristic. Nothing is said of groups smaller than ten (A6, A9).
 *
 * @param predictor which
 * @param groups the lines, in their order
 */
record PredictorCalibration(Predictor predictor, List<Group> groups) {
    static final String OVERALL = "Overall";
    static final String BAND = "Band";
    static final String TENTH = "Tenth";
    static final String QUARTER = "Quarter";
    static final int SMALLEST = 10;

    private static final int TENTHS = 10;
    private static final int QUARTERS = 4;

    PredictorCalibration {
        groups = List.copyOf(groups);
    }

    static PredictorCalibration of(Predictor predictor, List<Followed> people) {
        List<Group> groups = new ArrayList<>();
        groups.add(group(OVERALL, "Everybody", people, true));
        for (Band band : Band.values()) {
            List<Followed> own =
                    people.stream().filter(each -> each.band() == band).toList();
            if (!own.isEmpty()) {
                groups.add(group(BAND, words(band), own, false));
            }
        }
        groups.addAll(tenths(people));
        groups.addAll(split(QUARTER, people, each -> quarter(each.quarter()), true));
        for (Characteristic characteristic : Characteristic.values()) {
            groups.addAll(split(characteristic.title(), people, each -> each.group(characteristic), true));
        }
        return new PredictorCalibration(predictor, groups);
    }

    /** The lines that are broken down by {@code by}. */
    List<Group> by(String by) {
        return groups.stream().filter(group -> group.by().equals(by)).toList();
    }

    /** How many lines have an expectation to be held against, and how many of them lie beyond chance. */
    long beyondChance() {
        return groups.stream()
                .flatMap(group -> group.calibration().stream())
                .filter(Calibration::beyondChance)
                .count();
    }

    private static List<Group> tenths(List<Followed> people) {
        List<Followed> sorted = people.stream()
                .sorted(Comparator.comparingDouble(each -> each.prediction().chance()))
                .toList();
        List<Group> tenths = new ArrayList<>();
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            List<Followed> own = sorted.subList(
                    (int) ((long) sorted.size() * tenth / TENTHS), (int) ((long) sorted.size() * (tenth + 1) / TENTHS));
            if (!own.isEmpty()) {
                tenths.add(group(TENTH, Integer.toString(tenth + 1), own, false));
            }
        }
        return tenths;
    }

    private static List<Group> split(
            String by, List<Followed> people, Function<Followed, String> name, boolean discrimination) {
        Map<String, List<Followed>> parts =
                people.stream().collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return parts.entrySet().stream()
                .map(part -> group(by, part.getKey(), part.getValue(), discrimination))
                .toList();
    }

    private static Group group(String by, String name, List<Followed> people, boolean discrimination) {
        if (people.size() < SMALLEST) {
            return new Group(by, name, people.size(), Optional.empty(), Optional.empty());
        }
        List<Prediction> predictions = people.stream().map(Followed::prediction).toList();
        return new Group(
                by,
                name,
                people.size(),
                Optional.of(Calibration.of(predictions)),
                discrimination ? Discrimination.of(predictions) : Optional.empty());
    }

    private static String quarter(int number) {
        return (InventedCaseload.FIRST.getYear() + number / QUARTERS) + " Q" + (number % QUARTERS + 1);
    }

    private static String words(Band band) {
        return switch (band) {
            case LOW -> "Low";
            case MEDIUM -> "Medium";
            case HIGH -> "High";
            case VERY_HIGH -> "Very high";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }
}
