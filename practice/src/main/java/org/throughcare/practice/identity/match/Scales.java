package org.throughcare.practice.identity.match;

import java.util.OptionalDouble;

/**
 * The figures that comparisons use.
 *
 * @param weights what levels are worth
 * @param terms how common values are
 */
record Scales(MatchWeights weights, TermFrequencies terms) {
    double limit(Limit limit) {
        return weights.limit(limit);
    }

    /**
     * {@code level} found on a value of {@code term}; where the two values differ, the more common one counts.
     *
     * @param exact the level at which the two values are the same
     */
    Finding found(Level level, Level exact, Term term, String one, String other) {
        if (!weights.of(level).byRarity()) {
            return Finding.of(level);
        }
        OptionalDouble first = terms.share(term, one);
        OptionalDouble second = one.equals(other) ? first : terms.share(term, other);
        if (first.isEmpty() || second.isEmpty()) {
            return Finding.of(level);
        }
        double share = Math.max(first.getAsDouble(), second.getAsDouble());
        return new Finding(level, LevelWeight.log2(weights.of(exact).u() / share));
    }
}
