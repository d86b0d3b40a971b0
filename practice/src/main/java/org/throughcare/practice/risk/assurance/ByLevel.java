package org.throughcare.practice.risk.assurance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Second ratings by the level that was signed, with nothing shown of too few (A6): neither by itself nor by taking what is
 * shown from the whole.
 *
 * @param shown the levels with enough second ratings
 * @param held the levels of which nothing is shown although there are second ratings
 */
public record ByLevel(Map<RiskLevel, List<RatedTwice>> shown, Set<RiskLevel> held) {
    public ByLevel {
        shown = Map.copyOf(shown);
        held = Set.copyOf(held);
    }

    /**
     * Parted by level.
     *
     * @param smallest the smallest group of which anything is shown
     */
    public static ByLevel of(List<RatedTwice> pairs, int smallest) {
        Map<RiskLevel, List<RatedTwice>> shown = new EnumMap<>(RiskLevel.class);
        List<RiskLevel> held = new ArrayList<>();
        int hidden = 0;
        for (RiskLevel level : RiskLevel.values()) {
            List<RatedTwice> own = Agreement.signedAt(level, pairs);
            if (own.size() >= smallest) {
                shown.put(level, own);
            } else if (!own.isEmpty()) {
                held.add(level);
                hidden += own.size();
            }
        }
        while (hidden > 0 && hidden < smallest && !shown.isEmpty()) {
            RiskLevel fewest = shown.entrySet().stream()
                    .min(Comparator.comparingInt(each -> each.getValue().size()))
                    .orElseThrow()
                    .getKey();
            hidden += shown.getOrDefault(fewest, List.of()).size();
            shown.remove(fewest);
            held.add(fewest);
        }
        return new ByLevel(shown, Set.copyOf(held));
    }
}
