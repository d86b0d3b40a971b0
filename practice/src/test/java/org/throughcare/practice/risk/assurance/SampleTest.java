package org.throughcare.practice.risk.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.RiskLevel;

/** A draw that anybody can repeat and nobody can steer. */
class SampleTest {
    private static final DrawingSeed SEED =
            new DrawingSeed("Northgate", YearMonth.of(2026, 5), "a-seed-said-beforehand");
    private static final Quotas QUOTAS = Quotas.of(TestPolicy.policy(), LocalDate.of(2026, 5, 1));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSameAssessmentsGiveTheSameSampleInWhateverOrderTheyCome(long seed) {
        List<FramedAssessment> frame = someAssessments(seed);
        Sample sample = Sample.draw(SEED, QUOTAS, frame);
        for (int round = 0; round < 20; round++) {
            Collections.shuffle(frame, new Random(seed + round));
            assertThat(Sample.draw(SEED, QUOTAS, frame)).isEqualTo(sample);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whatIsDrawnAtOneLevelDoesNotDependOnAnother(long seed) {
        List<FramedAssessment> frame = someAssessments(seed);
        Sample before = Sample.draw(SEED, QUOTAS, frame);
        for (RiskLevel added : RiskLevel.values()) {
            List<FramedAssessment> more = new ArrayList<>(frame);
            IntStream.range(0, 40)
                    .forEach(number -> more.add(new FramedAssessment(new EntryId("more-" + number), added)));
            Sample after = Sample.draw(SEED, QUOTAS, more);
            for (RiskLevel other : RiskLevel.values()) {
                if (other != added) {
                    assertThat(after.at(other)).isEqualTo(before.at(other));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void oneAssessmentMoreTakesAtMostOnePlace(long seed) {
        List<FramedAssessment> frame = someAssessments(seed);
        Set<EntryId> before = new HashSet<>(
                Sample.draw(SEED, QUOTAS, frame).at(RiskLevel.MEDIUM).drawn());
        frame.add(new FramedAssessment(new EntryId("one-more"), RiskLevel.MEDIUM));
        Set<EntryId> after = new HashSet<>(
                Sample.draw(SEED, QUOTAS, frame).at(RiskLevel.MEDIUM).drawn());
        before.removeAll(after);
        assertThat(before).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void highAndVeryHighAreTakenInByTheirOwnQuotaHoweverManyMediumThereAre() {
        List<FramedAssessment> frame = new ArrayList<>(of(RiskLevel.MEDIUM, 500));
        frame.addAll(of(RiskLevel.HIGH, 30));
        frame.addAll(of(RiskLevel.VERY_HIGH, 3));
        Sample sample = Sample.draw(SEED, QUOTAS, frame);
        assertThat(sample.at(RiskLevel.MEDIUM).drawn()).hasSize(12);
        assertThat(sample.at(RiskLevel.HIGH).drawn()).hasSize(8);
        assertThat(sample.at(RiskLevel.VERY_HIGH).drawn()).hasSize(3);
        assertThat(sample.at(RiskLevel.VERY_HIGH).framed()).isEqualTo(3);
        assertThat(sample.size()).isEqualTo(23);
    }

    @Test
    void aQuotaThatLeavesHighOutIsRefused() {
        assertThatThrownBy(() -> new Quotas(
                        Map.of(RiskLevel.LOW, 0, RiskLevel.MEDIUM, 5, RiskLevel.HIGH, 0, RiskLevel.VERY_HIGH, 5)))
                .hasMessage("the level high is always in the sample");
        assertThatThrownBy(() -> new Quotas(Map.of(RiskLevel.HIGH, 3, RiskLevel.VERY_HIGH, 5)))
                .hasMessage("the level low needs a quota of 0 or more");
    }

    @Test
    void theRankIsTheHashThatAnyCommandLineGives() {
        assertThat(SEED.rank(new EntryId("e1")))
                .isEqualTo("f5106de890511758daa1879815fb4a9ba8ec5b70402a1a78b5a0d01acf6fe4b6");
    }

    @Test
    void anotherMonthUnitOrSeedIsAnotherDraw() {
        List<FramedAssessment> frame = of(RiskLevel.MEDIUM, 300);
        Sample sample = Sample.draw(SEED, QUOTAS, frame);
        assertThat(List.of(
                        new DrawingSeed("Northgate", YearMonth.of(2026, 6), "a-seed-said-beforehand"),
                        new DrawingSeed("Millbrook", YearMonth.of(2026, 5), "a-seed-said-beforehand"),
                        new DrawingSeed("Northgate", YearMonth.of(2026, 5), "another-seed")))
                .noneMatch(other -> Sample.draw(other, QUOTAS, frame).equals(sample));
    }

    @Test
    void everyAssessmentIsAsLikelyAsAnyOther() {
        int[] drawn = new int[60];
        List<FramedAssessment> frame = of(RiskLevel.MEDIUM, drawn.length);
        int months = 3_000;
        for (int month = 0; month < months; month++) {
            DrawingSeed seed =
                    new DrawingSeed("Northgate", YearMonth.of(2000, 1).plusMonths(month), "seed");
            Sample.draw(seed, QUOTAS, frame)
                    .at(RiskLevel.MEDIUM)
                    .drawn()
                    .forEach(id -> drawn[Integer.parseInt(id.value().substring("MEDIUM-".length()))]++);
        }
        double expected = months * 12.0 / drawn.length;
        double chiSquare = IntStream.of(drawn)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
        assertThat(chiSquare).as("59 degrees of freedom, 1 in 1,000").isLessThan(98.3);
    }

    @Test
    void anAssessmentThatStandsTwiceIsRefusedByName() {
        List<FramedAssessment> twice = List.of(
                new FramedAssessment(new EntryId("e1"), RiskLevel.LOW),
                new FramedAssessment(new EntryId("e1"), RiskLevel.HIGH));
        assertThatThrownBy(() -> Sample.draw(SEED, QUOTAS, twice))
                .hasMessage("the assessment e1 stands in the frame twice");
    }

    @Test
    void aSeedThatIsNoLineOfTextIsRefused() {
        assertThatThrownBy(() -> new DrawingSeed("North\ngate", YearMonth.of(2026, 5), "seed"))
                .hasMessageContaining("the unit of a draw is one line of text");
        assertThatThrownBy(() -> new DrawingSeed("Northgate", YearMonth.of(2026, 5), " "))
                .hasMessageContaining("the seed of a draw is one line of text");
    }

    private static List<FramedAssessment> of(RiskLevel level, int number) {
        return IntStream.range(0, number)
                .mapToObj(each -> new FramedAssessment(new EntryId(level + "-" + each), level))
                .toList();
    }

    private static List<FramedAssessment> someAssessments(long seed) {
        Random random = new Random(seed);
        List<FramedAssessment> frame = new ArrayList<>();
        for (RiskLevel level : RiskLevel.values()) {
            frame.addAll(of(level, random.nextInt(80)));
        }
        return frame;
    }
}
