package org.throughcare.practice.recall.measures;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Months that are measured together, so that something can be said of a small unit (A6). A month with too few people waits and is
 * shown with those that follow it; no month is part of two periods, so that nothing is found by taking one from another.
 *
 * @param first its first month
 * @param last its last month
 * @param enough whether they are enough for anything to be shown
 */
public record MonthsTogether(YearMonth first, YearMonth last, boolean enough) {
    /**
     * The periods from the first month of which anything is on record to {@code current}, without a gap, oldest first; the last
     * may be one of which nothing is shown yet. None where nothing is on record.
     *
     * @param people whose recalls were asked for in each month that has any, by the numbers that tell people apart; of more
     *     than {@code smallest} that many are enough
     * @param current the month that still goes on
     * @param smallest the smallest number of people of whom anything is shown
     */
    public static List<MonthsTogether> of(SortedMap<YearMonth, Set<Long>> people, YearMonth current, int smallest) {
        List<MonthsTogether> periods = new ArrayList<>();
        if (people.isEmpty()) {
            return periods;
        }
        YearMonth first = people.firstKey();
        Set<Long> so = new HashSet<>();
        for (YearMonth month = first; !month.isAfter(current); month = month.plusMonths(1)) {
            so.addAll(people.getOrDefault(month, Set.of()));
            if (so.size() >= smallest) {
                periods.add(new MonthsTogether(first, month, true));
                first = month.plusMonths(1);
                so.clear();
            }
        }
        if (!first.isAfter(current)) {
            periods.add(new MonthsTogether(first, current, false));
        }
        return List.copyOf(periods);
    }

    /** Whether {@code month} is one of its months. */
    public boolean holds(YearMonth month) {
        return !month.isBefore(first) && !month.isAfter(last);
    }
}
