package org.throughcare.practice.risk.assurance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;

/**
 * How many assessments of a unit and month are rated a second time at each level. Each level has a number of its own, so
 * that what is drawn at one never depends on how many there are at another.
 *
 * @param most at most this many, or all of them where there are fewer
 */
public record Quotas(Map<RiskLevel, Integer> most) {
    /** @throws IllegalArgumentException where a level has no quota, or high or very high is left out of the sample */
    public Quotas {
        most = Map.copyOf(most);
        for (RiskLevel level : RiskLevel.values()) {
            Integer quota = most.get(level);
            if (quota == null || quota < 0) {
                throw new IllegalArgumentException("the level " + level.inWords() + " needs a quota of 0 or more");
            }
            if (quota == 0 && level.atLeast(RiskLevel.HIGH)) {
                throw new IllegalArgumentException("the level " + level.inWords() + " is always in the sample");
            }
        }
    }

    /** What policy asks for on {@code date}. */
    public static Quotas of(Policy policy, LocalDate date) {
        Map<RiskLevel, Integer> most = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            most.put(level, policy.count(key(level), date));
        }
        return new Quotas(most);
    }

    /** The most at {@code level}. */
    public int at(RiskLevel level) {
        return most.getOrDefault(level, 0);
    }

    private static PolicyKey key(RiskLevel level) {
        return switch (level) {
            case LOW -> PolicyKey.ASSURANCE_SAMPLE_LOW;
            case MEDIUM -> PolicyKey.ASSURANCE_SAMPLE_MEDIUM;
            case HIGH -> PolicyKey.ASSURANCE_SAMPLE_HIGH;
            case VERY_HIGH -> PolicyKey.ASSURANCE_SAMPLE_VERY_HIGH;
        };
    }
}
