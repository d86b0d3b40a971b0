package org.throughcare.practice.risk.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.throughcare.practice.terms.RiskLevel.HIGH;
import static org.throughcare.practice.terms.RiskLevel.LOW;
import static org.throughcare.practice.terms.RiskLevel.MEDIUM;
import static org.throughcare.practice.terms.RiskLevel.VERY_HIGH;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.risk.assurance.Period.Month;
import org.throughcare.practice.terms.RiskLevel;

/** Nothing is shown of fewer than ten second ratings, however they are looked at. */
class A6SmallGroupsTest {
    private static final int TEN = 10;
    private static final YearMonth MAY = YearMonth.of(2026, 5);

    @Test
    void aMonthWithTooFewJoinsTheMonthsThatFollow() {
        List<Period> periods =
                Period.of(List.of(month(0, 4), month(1, 5), month(2, 3), month(3, 10), month(4, 9)), TEN);
        assertThat(periods).extracting(Period::first).containsExactly(MAY, MAY.plusMonths(3), MAY.plusMonths(4));
        assertThat(periods)
                .extracting(Period::last)
                .containsExactly(MAY.plusMonths(2), MAY.plusMonths(3), MAY.plusMonths(4));
        assertThat(periods).extracting(Period::enough).containsExactly(true, true, false);
        assertThat(periods.getFirst().pairs()).hasSize(12);
        assertThat(periods.getFirst().frame()).isEqualTo(Map.of(MEDIUM, 90));
    }

    @Test
    void noMonthIsInTwoPeriodsAndNoneIsLost() {
        Random random = new Random(9);
        for (int round = 0; round < 200; round++) {
            List<Month> months = new ArrayList<>();
            for (int each = 0; each < random.nextInt(24); each++) {
                months.add(month(each, random.nextInt(15)));
            }
            List<Period> periods = Period.of(months, TEN);
            assertThat(periods.stream()
                            .mapToInt(period -> period.pairs().size())
                            .sum())
                    .isEqualTo(months.stream()
                            .mapToInt(month -> month.pairs().size())
                            .sum());
            for (int each = 1; each < periods.size(); each++) {
                assertThat(periods.get(each - 1).enough()).isTrue();
                assertThat(periods.get(each).first())
                        .isAfter(periods.get(each - 1).last());
            }
        }
    }

    @Test
    void monthsOutOfOrderAreRefused() {
        assertThatThrownBy(() -> Period.of(List.of(month(1, 2), month(1, 2)), TEN))
                .hasMessage("months come oldest first, each once: 2026-06");
    }

    @Test
    void aLevelWithTooFewIsHeldBack() {
        ByLevel parted = ByLevel.of(pairs(MEDIUM, 20, HIGH, 12, VERY_HIGH, 11, LOW, 10), TEN);
        assertThat(parted.shown()).containsOnlyKeys(RiskLevel.values());
        parted = ByLevel.of(pairs(MEDIUM, 20, HIGH, 6, VERY_HIGH, 5, LOW, 0), TEN);
        assertThat(parted.shown()).containsOnlyKeys(MEDIUM);
        assertThat(parted.held()).containsExactlyInAnyOrder(HIGH, VERY_HIGH);
    }

    @Test
    void whatIsHeldBackCannotBeFoundByTakingTheRestFromTheWhole() {
        ByLevel parted = ByLevel.of(pairs(MEDIUM, 20, HIGH, 12, VERY_HIGH, 3, LOW, 0), TEN);
        assertThat(parted.shown()).containsOnlyKeys(MEDIUM);
        assertThat(parted.held()).containsExactlyInAnyOrder(HIGH, VERY_HIGH);
        parted = ByLevel.of(pairs(MEDIUM, 20, HIGH, 3, VERY_HIGH, 0, LOW, 0), TEN);
        assertThat(parted.shown()).isEmpty();
    }

    private static Month month(int after, int rated) {
        return new Month(
                MAY.plusMonths(after), Map.of(MEDIUM, 30), Collections.nCopies(rated, new RatedTwice(MEDIUM, MEDIUM)));
    }

    private static List<RatedTwice> pairs(
            RiskLevel one, int ones, RiskLevel two, int twos, RiskLevel three, int threes, RiskLevel four, int fours) {
        List<RatedTwice> pairs = new ArrayList<>();
        pairs.addAll(Collections.nCopies(ones, new RatedTwice(one, one)));
        pairs.addAll(Collections.nCopies(twos, new RatedTwice(two, two)));
        pairs.addAll(Collections.nCopies(threes, new RatedTwice(three, three)));
        pairs.addAll(Collections.nCopies(fours, new RatedTwice(four, four)));
        return pairs;
    }
}
