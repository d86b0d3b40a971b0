package org.throughcare.practice.risk.assurance;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Months that are shown together, so that nothing is shown of a group smaller than policy allows (A6). A month with too few
 * second ratings waits and is shown with those that follow it; no month is part of two periods, so that nothing can be found
 * by taking one from another.
 *
 * @param first its first month
 * @param last its last month
 * @param frame how many assessments were signed at each level
 * @param pairs the second ratings
 * @param enough whether they are enough to show anything of them
 */
public record Period(
        YearMonth first, YearMonth last, Map<RiskLevel, Integer> frame, List<RatedTwice> pairs, boolean enough) {
    /**
     * One month of a unit.
     *
     * @param month which
     * @param frame how many assessments were signed at each level
     * @param pairs the second ratings of its sample
     */
    public record Month(YearMonth month, Map<RiskLevel, Integer> frame, List<RatedTwice> pairs) {
        public Month {
            frame = Map.copyOf(frame);
            pairs = List.copyOf(pairs);
        }
    }

    public Period {
        frame = Map.copyOf(frame);
        pairs = List.copyOf(pairs);
    }

    /**
     * Joins {@code months} into periods; the last may be one of which nothing is shown yet.
     *
     * @param months each once, oldest first
     * @param smallest the smallest group of which anything is shown
     * @throws IllegalArgumentException where they are not in order
     */
    public static List<Period> of(List<Month> months, int smallest) {
        List<Period> periods = new ArrayList<>();
        List<Month> open = new ArrayList<>();
        for (Month month : months) {
            if (!open.isEmpty() && !open.getLast().month().isBefore(month.month())) {
                throw new IllegalArgumentException("months come oldest first, each once: " + month.month());
            }
            open.add(month);
            Period joined = joined(open, smallest);
            if (joined.enough()) {
                periods.add(joined);
                open.clear();
            }
        }
        if (!open.isEmpty()) {
            periods.add(joined(open, smallest));
        }
        return List.copyOf(periods);
    }

    private static Period joined(List<Month> months, int smallest) {
        Map<RiskLevel, Integer> frame = new EnumMap<>(RiskLevel.class);
        List<RatedTwice> pairs = new ArrayList<>();
        for (Month month : months) {
            month.frame().forEach((level, number) -> frame.merge(level, number, Integer::sum));
            pairs.addAll(month.pairs());
        }
        return new Period(months.getFirst().month(), months.getLast().month(), frame, pairs, pairs.size() >= smallest);
    }
}
