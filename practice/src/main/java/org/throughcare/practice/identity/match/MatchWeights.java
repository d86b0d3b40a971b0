package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The figures that a score is made of, all from one dated model.
 *
 * @param version what the model is called
 * @param from the first day on which it is in force
 * @param prior how often two records drawn at random are one person; above 0 and below 1
 * @param twins the score of two records that look like twins, whatever the rest says
 * @param levels what each level is worth; none may be missing
 * @param limits where levels end; none may be missing
 */
public record MatchWeights(
        String version,
        LocalDate from,
        double prior,
        double twins,
        Map<Level, LevelWeight> levels,
        Map<Limit, Double> limits) {
    public MatchWeights {
        if (!(prior > 0 && prior < 1)) {
            throw new IllegalArgumentException("the prior must lie above 0 and below 1, not " + prior);
        }
        levels = Collections.unmodifiableMap(new EnumMap<>(levels));
        limits = Collections.unmodifiableMap(new EnumMap<>(limits));
        for (Level level : Level.values()) {
            if (!levels.containsKey(level)) {
                throw new IllegalArgumentException("the weights say nothing of " + level);
            }
        }
        for (Limit limit : Limit.values()) {
            if (!limits.containsKey(limit)) {
                throw new IllegalArgumentException("the weights say nothing of " + limit);
            }
        }
    }

    /** What a level is worth. */
    public LevelWeight of(Level level) {
        return Objects.requireNonNull(levels.get(level));
    }

    /** Where a level ends. */
    public double limit(Limit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }

    /** The weight that two records have before anything is compared. */
    public double priorWeight() {
        return LevelWeight.log2(prior / (1 - prior));
    }
}
