package org.throughcare.practice.identity.match;

/**
 * What a level of agreement is worth.
 *
 * @param m how often two records of one person agree so; above 0 and at most 1
 * @param u how often two records of two people agree so by chance; above 0 and at most 1
 * @param byRarity whether a rare value counts for more than a common one
 */
public record LevelWeight(double m, double u, boolean byRarity) {
    private static final double LN_2 = Math.log(2);

    public LevelWeight {
        if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
            throw new IllegalArgumentException(
                    "how often a level holds must lie above 0 and be at most 1, not " + m + " and " + u);
        }
    }

    /** The weight: the binary logarithm of m over u. */
    public double weight() {
        return log2(m / u);
    }

    /** The binary logarithm. */
    static double log2(double number) {
        return Math.log(number) / LN_2;
    }
}
