package org.throughcare.practice.recall.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Months with too few people are shown together, and no month twice. */
class A6MonthsTogetherTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth CURRENT = YearMonth.of(2026, 11);

    @Test
    void aMonthWithEnoughStandsByItselfAndOneWithTooFewWithThoseThatFollow() {
        assertThat(MonthsTogether.of(
                        new TreeMap<>(Map.of(JANUARY, 12, JANUARY.plusMonths(1), 4, JANUARY.plusMonths(3), 6)),
                        CURRENT,
                        10))
                .containsExactly(
                        new MonthsTogether(JANUARY, JANUARY, true),
                        new MonthsTogether(JANUARY.plusMonths(1), JANUARY.plusMonths(3), true),
                        new MonthsTogether(JANUARY.plusMonths(4), CURRENT, false));
    }

    @Test
    void withNothingOnRecordThereIsNoPeriod() {
        assertThat(MonthsTogether.of(new TreeMap<>(), CURRENT, 10)).isEmpty();
    }

    @Test
    void everyMonthIsInOnePeriodAndWhatComesLaterNeverChangesOneThatIsShown() {
        Random random = new Random(26);
        for (int i = 0; i < 500; i++) {
            SortedMap<YearMonth, Integer> people = new TreeMap<>();
            for (int month = 0; month < 11; month++) {
                people.put(JANUARY.plusMonths(month), random.nextInt(9));
            }
            List<MonthsTogether> periods = MonthsTogether.of(people, CURRENT, 10);
            people.keySet()
                    .forEach(month -> assertThat(periods)
                            .filteredOn(one -> one.holds(month))
                            .hasSize(1));
            SortedMap<YearMonth, Integer> more = new TreeMap<>(people);
            more.merge(CURRENT, 1 + random.nextInt(30), Integer::sum);
            List<MonthsTogether> shown = periods.stream()
                    .filter(one -> one.enough() && one.last().isBefore(CURRENT))
                    .toList();
            assertThat(MonthsTogether.of(more, CURRENT, 10)).startsWith(shown.toArray(MonthsTogether[]::new));
        }
    }
}
