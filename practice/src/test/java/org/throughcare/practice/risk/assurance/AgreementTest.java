package org.throughcare.practice.risk.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.throughcare.practice.terms.RiskLevel.HIGH;
import static org.throughcare.practice.terms.RiskLevel.LOW;
import static org.throughcare.practice.terms.RiskLevel.MEDIUM;
import static org.throughcare.practice.terms.RiskLevel.VERY_HIGH;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.terms.RiskLevel;

/** What two ratings of the same facts say together. */
class AgreementTest {
    private static final LevelHours HOURS = LevelHours.of(TestPolicy.policy(), LocalDate.of(2026, 6, 1));

    @Test
    void tooLowAndTooHighAreCountedAlike() {
        Agreement agreement =
                of(pairs(6, MEDIUM, MEDIUM), pairs(2, MEDIUM, HIGH), pairs(1, HIGH, MEDIUM), pairs(1, LOW, VERY_HIGH));
        assertThat(agreement.agreed()).isEqualTo(new Rate(6, 10));
        assertThat(agreement.under()).isEqualTo(new Rate(3, 10));
        assertThat(agreement.over()).isEqualTo(new Rate(1, 10));
    }

    @Test
    void kappaIsWhatTextbooksGive() {
        Agreement agreement =
                of(pairs(20, MEDIUM, MEDIUM), pairs(5, MEDIUM, HIGH), pairs(10, HIGH, MEDIUM), pairs(15, HIGH, HIGH));
        assertThat(agreement.kappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
        assertThat(agreement.weightedKappa().orElseThrow()).isCloseTo(0.4, within(1e-12));
    }

    @Test
    void aDifferenceOfThreeLevelsCountsThreeTimesWhenItIsWeighted() {
        double near = of(pairs(10, LOW, LOW), pairs(10, VERY_HIGH, VERY_HIGH), pairs(2, MEDIUM, HIGH))
                .weightedKappa()
                .orElseThrow();
        double far = of(pairs(10, LOW, LOW), pairs(10, VERY_HIGH, VERY_HIGH), pairs(2, LOW, VERY_HIGH))
                .weightedKappa()
                .orElseThrow();
        assertThat(near).isGreaterThan(far);
    }

    @Test
    void whereEverythingIsAtOneLevelThereIsNothingBeyondChance() {
        Agreement agreement = of(pairs(12, MEDIUM, MEDIUM));
        assertThat(agreement.kappa()).isEmpty();
        assertThat(agreement.weightedKappa()).isEmpty();
    }

    @Test
    void theHoursAddedAndTheHoursSavedAreNeverTakenFromEachOther() {
        Agreement agreement = of(pairs(2, MEDIUM, HIGH), pairs(3, HIGH, MEDIUM), pairs(1, LOW, LOW));
        assertThat(agreement.hoursAdded()).isEqualTo(2 * (8 - 4));
        assertThat(agreement.hoursSaved()).isEqualTo(3 * (8 - 4));
    }

    @Test
    void nothingRatedIsRefused() {
        assertThatThrownBy(() -> Agreement.of(List.of(), HOURS)).hasMessage("a share of 0 has no interval");
    }

    @Test
    void weightedBackEachRatingCountsForThoseItStandsFor() {
        List<RatedTwice> rated = new ArrayList<>();
        rated.addAll(pairs(9, MEDIUM, MEDIUM));
        rated.addAll(pairs(1, MEDIUM, HIGH));
        rated.addAll(pairs(5, HIGH, HIGH));
        rated.addAll(pairs(5, HIGH, MEDIUM));
        WeightedRates rates =
                WeightedRates.of(Map.of(MEDIUM, 90, HIGH, 10), rated).orElseThrow();
        assertThat(rates.under().share()).isCloseTo(0.09, within(1e-12));
        assertThat(rates.over().share()).isCloseTo(0.05, within(1e-12));
        assertThat(rates.agreed().share()).isCloseTo(0.86, within(1e-12));
        assertThat(rates.framed()).isEqualTo(100);
        assertThat(rates.unheard()).isEmpty();
    }

    @Test
    void aLevelOfWhichNothingWasRatedIsNamedAndNotGuessed() {
        WeightedRates rates = WeightedRates.of(Map.of(MEDIUM, 90, HIGH, 10), pairs(10, MEDIUM, MEDIUM))
                .orElseThrow();
        assertThat(rates.unheard()).containsExactly(HIGH);
        assertThat(rates.framed()).isEqualTo(90);
        assertThatThrownBy(() -> WeightedRates.of(Map.of(MEDIUM, 1), pairs(2, MEDIUM, MEDIUM)))
                .hasMessage("of 1 assessments at medium, 2 cannot have been rated a second time");
    }

    @Test
    void theWeightedIntervalHoldsAtLeastAsOftenAsItSays() {
        Random random = new Random(4);
        double truth = (800 * 0.08 + 100 * 0.3 + 60 * 0.2) / 960;
        int held = 0;
        int rounds = 4_000;
        for (int round = 0; round < rounds; round++) {
            List<RatedTwice> rated = new ArrayList<>();
            rated(random, rated, 30, MEDIUM, 0.08);
            rated(random, rated, 15, HIGH, 0.3);
            rated(random, rated, 10, LOW, 0.2);
            WilsonInterval interval = WeightedRates.of(Map.of(MEDIUM, 800, HIGH, 100, LOW, 60), rated)
                    .orElseThrow()
                    .under()
                    .interval();
            held += interval.contains(truth) ? 1 : 0;
        }
        assertThat((double) held / rounds).isBetween(0.94, 0.99);
    }

    private static void rated(Random random, List<RatedTwice> into, int number, RiskLevel level, double under) {
        for (int each = 0; each < number; each++) {
            into.add(new RatedTwice(level, random.nextDouble() < under ? VERY_HIGH : level));
        }
    }

    @SafeVarargs
    private static Agreement of(List<RatedTwice>... groups) {
        List<RatedTwice> all = new ArrayList<>();
        for (List<RatedTwice> group : groups) {
            all.addAll(group);
        }
        return Agreement.of(all, HOURS);
    }

    private static List<RatedTwice> pairs(int number, RiskLevel signed, RiskLevel second) {
        return Collections.nCopies(number, new RatedTwice(signed, second));
    }
}
