package org.throughcare.practice.risk.assessment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/**
 * The level that stands for a case: the highest that a person chose for any group in the community; for somebody in custody
 * that is the level as if released (R1). A high level in custody alone does not raise it.
 *
 * @param level the highest
 * @param drivers every group with that level; never empty
 */
public record OverallLevel(RiskLevel level, Set<RiskGroup> drivers) {
    public OverallLevel {
        drivers = Set.copyOf(drivers);
    }

    /** The overall level of {@code levels}; empty where no level in the community was chosen. */
    public static Optional<OverallLevel> of(Map<RiskGroup, Map<Setting, RiskLevel>> levels) {
        Optional<RiskLevel> highest = levels.values().stream()
                .flatMap(bySetting -> Optional.ofNullable(bySetting.get(Setting.COMMUNITY)).stream())
                .max(RiskLevel::compareTo);
        return highest.map(level -> {
            Set<RiskGroup> drivers = EnumSet.noneOf(RiskGroup.class);
            levels.forEach((group, bySetting) -> {
                if (bySetting.get(Setting.COMMUNITY) == level) {
                    drivers.add(group);
                }
            });
            return new OverallLevel(level, drivers);
        });
    }
}
