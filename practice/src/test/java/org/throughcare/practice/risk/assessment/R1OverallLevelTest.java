package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Setting;

/** The overall level follows from the levels that people chose, and says which group drives it (R1). */
class R1OverallLevelTest {
    @Test
    void theHighestInTheCommunityStandsForTheCaseAndNamesItsDriver() {
        assertThat(OverallLevel.of(Map.of(
                        RiskGroup.KNOWN_ADULT, community(RiskLevel.HIGH),
                        RiskGroup.PUBLIC, community(RiskLevel.MEDIUM))))
                .hasValueSatisfying(overall -> {
                    assertThat(overall.level()).isEqualTo(RiskLevel.HIGH);
                    assertThat(overall.drivers()).containsExactly(RiskGroup.KNOWN_ADULT);
                });
    }

    @Test
    void groupsWithTheSameLevelAreAllNamed() {
        assertThat(OverallLevel.of(Map.of(
                        RiskGroup.STAFF, community(RiskLevel.MEDIUM),
                        RiskGroup.PUBLIC, community(RiskLevel.MEDIUM),
                        RiskGroup.CHILDREN, community(RiskLevel.LOW))))
                .hasValueSatisfying(overall ->
                        assertThat(overall.drivers()).containsExactlyInAnyOrder(RiskGroup.STAFF, RiskGroup.PUBLIC));
    }

    @Test
    void inCustodyTheLevelAsIfReleasedCounts() {
        assertThat(OverallLevel.of(Map.of(
                        RiskGroup.STAFF,
                        Map.of(Setting.CUSTODY, RiskLevel.VERY_HIGH, Setting.COMMUNITY, RiskLevel.MEDIUM))))
                .hasValueSatisfying(overall -> assertThat(overall.level()).isEqualTo(RiskLevel.MEDIUM));
    }

    @Test
    void withoutALevelInTheCommunityThereIsNone() {
        assertThat(OverallLevel.of(Map.of())).isEmpty();
        assertThat(OverallLevel.of(Map.of(RiskGroup.STAFF, Map.of(Setting.CUSTODY, RiskLevel.HIGH))))
                .isEmpty();
    }

    @Test
    void r18ItIsAlwaysALevelThatAPersonChoseAndNeverBelowAnother() {
        SplittableRandom chance = new SplittableRandom(5);
        for (int i = 0; i < 500; i++) {
            Map<RiskGroup, Map<Setting, RiskLevel>> levels = new EnumMap<>(RiskGroup.class);
            for (RiskGroup group : RiskGroup.values()) {
                if (chance.nextBoolean()) {
                    levels.put(group, community(List.of(RiskLevel.values()).get(chance.nextInt(4))));
                }
            }
            OverallLevel.of(levels).ifPresent(overall -> {
                overall.drivers()
                        .forEach(driver -> assertThat(levels.getOrDefault(driver, Map.of()))
                                .containsEntry(Setting.COMMUNITY, overall.level()));
                levels.values()
                        .forEach(chosen -> assertThat(
                                        overall.level().atLeast(chosen.getOrDefault(Setting.COMMUNITY, RiskLevel.LOW)))
                                .isTrue());
            });
        }
    }

    private static Map<Setting, RiskLevel> community(RiskLevel level) {
        return Map.of(Setting.COMMUNITY, level);
    }
}
