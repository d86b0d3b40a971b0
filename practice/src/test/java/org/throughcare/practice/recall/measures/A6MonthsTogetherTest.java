package org.throughcare.practice.recall.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Months with too few people are shown together, and no month twice. */
class A6MonthsTogetherTest {
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth CURRENT = YearMonth.of(2026, 11);

    @Test
    void aMonthWithEnoughStandsByItselfAndOneWithTooFewWithThoseThatFollow() {
        assertThat(MonthsTogether.of(
                        new TreeMap<>(Map.of(
                                JANUARY,
                                people(0, 12),
                                JANUARY.plusMonths(1),
                                people(20, 4),
                                JANUARY.plusMonths(3),
                                people(30, 6))),
                        CURRENT,
                        10))
                .containsExactly(
                        new MonthsTogether(JANUARY, JANUARY, true),
                        new MonthsTogether(JANUARY.plusMonths(1), JANUARY.plusMonths(3), true),
                        new MonthsTogether(JANUARY.plusMonths(4), CURRENT, false));
    }

    @Test
    void somebodyWhoIsRecalledAgainIsCountedOnce() {
        assertThat(MonthsTogether.of(
                        new TreeMap<>(Map.of(JANUARY, people(0, 6), JANUARY.plusMonths(1), people(2, 6))), CURRENT, 10))
                .containsExactly(new MonthsTogether(JANUARY, CURRENT, false));
    }

    @Test
    void withNothingOnRecordThereIsNoPeriod() {
        assertThat(MonthsTogether.of(new TreeMap<>(), CURRENT, 10)).isEmpty();
    }

    @Test
    void everyMonthIsInOnePeriodAndWhatComesLaterNeverChangesOneThatIsShown() {
        Random random = new Random(26);
        for (int i = 0; i < 500; i++) {
            SortedMap<YearMonth, Set<Long>> people = new TreeMap<>();
            for (int month = 0; month < 11; month++) {
                people.put(JANUARY.plusMonths(month), people(random.nextInt(40), random.nextInt(9)));
            }
            List<MonthsTogether> periods = MonthsTogether.of(people, CURRENT, 10);
            people.keySet()
                    .forEach(month -> assertThat(periods)
                            .filteredOn(one -> one.holds(month))
                            .hasSize(1));
            SortedMap<YearMonth, Set<Long>> more = new TreeMap<>(people);
            more.put(CURRENT, people(0, 10 + random.nextInt(30)));
            List<MonthsTogether> shown = periods.stream()
                    .filter(one -> one.enough() && one.last().isBefore(CURRENT))
                    .toList();
            assertThat(MonthsTogether.of(more, CURRENT, 10)).startsWith(shown.toArray(MonthsTogether[]::new));
        }
    }

    private static Set<Long> people(int first, int many) {
        return LongStream.range(first, first + (long) many).boxed().collect(Collectors.toSet());
    }
}
