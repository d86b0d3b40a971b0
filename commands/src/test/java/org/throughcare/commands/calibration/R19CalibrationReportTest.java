package org.throughcare.commands.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.Throughcare;
import org.throughcare.practice.risk.calibration.Calibration;
import org.throughcare.practice.risk.predictor.outcome.Predictor;
import picocli.CommandLine;

/** The report finds what is true of invented people, and says what it cannot find (R19). */
class R19CalibrationReportTest {
    private static final Predictor VIOLENT = Predictor.VIOLENT_REOFFENDING_PREDICTOR;
    private static final String BLACK = "Black or Black British";
    private static final int PEOPLE = 12_000;
    private static final int SEEDS = 8;
    private static final int BY_CHANCE = 2;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void whereThePredictorIsTheTruthFiveLinesInAHundredLieBeyondChance() {
        int lines = 0;
        int beyond = 0;
        int held = 0;
        int narrow = 0;
        for (long seed = 1; seed <= 25; seed++) {
            PredictorCalibration report = report(2_000, seed, Truth.AS_PREDICTED);
            for (Group group : report.groups()) {
                for (Calibration found : group.calibration().stream().toList()) {
                    lines++;
                    beyond += found.beyondChance() ? 1 : 0;
                }
            }
            for (Group tenth : report.by(PredictorCalibration.TENTH)) {
                Calibration found = tenth.calibration().orElseThrow();
                narrow++;
                held += found.interval().contains(found.expectedShare()) ? 1 : 0;
            }
        }
        assertThat((double) beyond / lines).isBetween(0.025, 0.075);
        assertThat((double) held / narrow)
                .as("Wilson's intervals of the tenths")
                .isBetween(0.92, 0.99);
    }

    @Test
    void unequalReportingInCustodyShowsInTheGroupThatItFallsOnAndInNoOther() {
        assertThat(beyond(BLACK, new Truth(BLACK, 2.5, false, 1))).isGreaterThanOrEqualTo(SEEDS - 1);
        assertThat(beyond("White", new Truth(BLACK, 2.5, false, 1))).isLessThanOrEqualTo(BY_CHANCE);
        assertThat(beyond(BLACK, Truth.AS_PREDICTED)).isLessThanOrEqualTo(BY_CHANCE);
    }

    @Test
    void whereOutcomesAreReportedUnequallyTooTheReportCannotShowItAndSaysSo() {
        assertThat(beyond(BLACK, new Truth(BLACK, 2.5, true, 1))).isLessThanOrEqualTo(BY_CHANCE);
        run("--people", "1000", "--reported-more", BLACK, "--outcomes-too");
        assertThat(out.toString())
                .contains("cannot prove that they are fair", "put on record more often of some than", "2025 Q1");
    }

    @Test
    void driftShowsFromQuarterToQuarter() {
        List<Group> quarters = report(30_000, 5, new Truth("", 1, false, 1.12)).by(PredictorCalibration.QUARTER);
        assertThat(quarters).hasSize(8);
        assertThat(quarters.getFirst().calibration().orElseThrow().beyondChance())
                .isFalse();
        assertThat(quarters.getLast().calibration().orElseThrow().beyondChance())
                .isTrue();
        assertThat(quarters.getLast().calibration().orElseThrow().ratio()).isGreaterThan(1.2);
    }

    @Test
    void everybodyHasAnAreaAnEthnicityASexAnAgeAndADisabilityOrNone() {
        PredictorCalibration report = report(PEOPLE, 3, Truth.AS_PREDICTED);
        for (Characteristic characteristic : Characteristic.values()) {
            List<Group> groups = report.by(characteristic.title());
            assertThat(groups).hasSizeGreaterThan(1);
            assertThat(groups.stream().mapToInt(Group::people).sum())
                    .isEqualTo(report.groups().getFirst().people());
            assertThat(groups).allSatisfy(group -> assertThat(group.name()).isNotBlank());
        }
    }

    @Test
    void theSameSeedGivesTheSameReportAndAnotherAnother() {
        run("--people", "2000", "--format", "csv");
        String once = out.toString();
        out.getBuffer().setLength(0);
        run("--people", "2000", "--format", "csv");
        assertThat(out.toString()).isEqualTo(once);
        out.getBuffer().setLength(0);
        run("--people", "2000", "--format", "csv", "--seed", "20");
        assertThat(out.toString()).isNotEqualTo(once);
        assertThat(once.lines().map(line -> line.split(",", -1).length).distinct())
                .containsExactly(15);
    }

    @Test
    void whatCannotBeUsedIsRefusedByName() {
        Stream.of(
                        List.of("--people", "10"),
                        List.of("--times", "9", "--reported-more", BLACK),
                        List.of("--reported-more", "Martian"),
                        List.of("--outcomes-too"),
                        List.of("--drift", "NaN"))
                .forEach(wrong -> {
                    err.getBuffer().setLength(0);
                    assertThat(run(wrong.toArray(String[]::new))).isEqualTo(2);
                    assertThat(err.toString()).contains(wrong.getFirst());
                });
        assertThat(out.toString()).isEmpty();
    }

    /** With how many seeds a group lies beyond chance. */
    private static int beyond(String ethnicity, Truth truth) {
        int beyond = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            Calibration found = of(report(PEOPLE, seed, truth), Characteristic.ETHNICITY.title(), ethnicity);
            beyond += found.beyondChance() ? 1 : 0;
        }
        return beyond;
    }

    private static Calibration of(PredictorCalibration report, String by, String name) {
        return report.by(by).stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow()
                .calibration()
                .orElseThrow();
    }

    private static PredictorCalibration report(int people, long seed, Truth truth) {
        Set<Predictor> only = EnumSet.of(VIOLENT);
        List<Followed> followed = Followed.people(people, seed, truth, only).getOrDefault(VIOLENT, List.of());
        return PredictorCalibration.of(VIOLENT, followed);
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of("calibration"));
        all.addAll(List.of(arguments));
        CommandLine commands =
                Throughcare.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        return commands.execute(all.toArray(String[]::new));
    }
}
