package org.throughcare.practice.risk.assurance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Which assessments of a unit and month are rated a second time: drawn at random within each level, and always the same for
 * the same seed and the same assessments, in whatever order they come.
 *
 * @param strata what was drawn at each level
 */
public record Sample(Map<RiskLevel, Stratum> strata) {
    /**
     * One level.
     *
     * @param framed how many assessments there were at this level
     * @param drawn those that the sample fell on, in the order of their ranks
     */
    public record Stratum(int framed, List<EntryId> drawn) {
        public Stratum {
            drawn = List.copyOf(drawn);
        }
    }

    public Sample {
        strata = Map.copyOf(strata);
    }

    /**
     * Draws from {@code frame}.
     *
     * @throws IllegalArgumentException where an assessment stands in the frame twice
     */
    public static Sample draw(DrawingSeed seed, Quotas quotas, Collection<FramedAssessment> frame) {
        refuseDoubles(frame);
        Map<RiskLevel, List<Ranked>> ranked = new EnumMap<>(RiskLevel.class);
        for (FramedAssessment framed : frame) {
            ranked.computeIfAbsent(framed.level(), _ -> new ArrayList<>())
                    .add(new Ranked(seed.rank(framed.assessment()), framed.assessment()));
        }
        Map<RiskLevel, Stratum> strata = new EnumMap<>(RiskLevel.class);
        for (RiskLevel level : RiskLevel.values()) {
            List<Ranked> all = ranked.getOrDefault(level, List.of());
            strata.put(
                    level,
                    new Stratum(
                            all.size(),
                            all.stream()
                                    .sorted(Comparator.comparing(Ranked::rank))
                                    .limit(quotas.at(level))
                                    .map(Ranked::assessment)
                                    .toList()));
        }
        return new Sample(strata);
    }

    /** What was drawn at {@code level}. */
    public Stratum at(RiskLevel level) {
        return strata.getOrDefault(level, new Stratum(0, List.of()));
    }

    /** How many were drawn at all. */
    public int size() {
        return strata.values().stream()
                .mapToInt(stratum -> stratum.drawn().size())
                .sum();
    }

    private record Ranked(String rank, EntryId assessment) {}

    private static void refuseDoubles(Collection<FramedAssessment> frame) {
        Set<EntryId> met = new HashSet<>();
        for (FramedAssessment framed : frame) {
            if (!met.add(framed.assessment())) {
                throw new IllegalArgumentException(
                        "the assessment " + framed.assessment() + " stands in the frame twice");
            }
        }
    }
}
