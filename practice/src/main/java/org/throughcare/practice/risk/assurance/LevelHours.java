package org.throughcare.practice.risk.assurance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;

/**
 * How many hours of work a month a case takes at each level.
 *
 * @param aMonth hours a month
 */
public record LevelHours(Map<RiskLevel, Integer> aMonth) {
    /** @throws IllegalArgumentException where a level has no hours */
    public LevelHours {
        aMonth = Map.copyOf(aMonth);
        if (aMonth.size() != RiskLevel.values().length) {
            throw new IllegalArgumentException("every level needs its hours: " + aMonth);
        }
    }

    /** What policy says on {@code date}. */
    public static LevelHours of(Policy policy, LocalDate date) {
        Map<RiskLevel, Integer> hours = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            hours.put(level, policy.count(key(level), date));
        }
        return new LevelHours(hours);
    }

    /** Hours a month more that the higher of the second ratings would ask for, if the level were changed to them (A1). */
    public int added(List<RatedTwice> pairs) {
        return pairs.stream().mapToInt(pair -> Math.max(0, more(pair))).sum();
    }

    /** Hours a month less that the lower of the second ratings would ask for. */
    public int saved(List<RatedTwice> pairs) {
        return pairs.stream().mapToInt(pair -> Math.max(0, -more(pair))).sum();
    }

    private int more(RatedTwice pair) {
        return aMonth.getOrDefault(pair.second(), 0) - aMonth.getOrDefault(pair.signed(), 0);
    }

    private static PolicyKey key(RiskLevel level) {
        return switch (level) {
            case LOW -> PolicyKey.ASSURANCE_HOURS_LOW;
            case MEDIUM -> PolicyKey.ASSURANCE_HOURS_MEDIUM;
            case HIGH -> PolicyKey.ASSURANCE_HOURS_HIGH;
            case VERY_HIGH -> PolicyKey.ASSURANCE_HOURS_VERY_HIGH;
        };
    }
}
