package org.throughcare.practice.risk.assurance;

/**
 * The interval in which a share lies, by Wilson's score method (1927), without correction for continuity. For a share
 * {@code p} among {@code n} and the deviate {@code z} its ends are
 * {@code (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n)}. It stays within 0 and 1 and says something of none and of all.
 *
 * @param low the lower end, from 0 to 1
 * @param high the upper end, from 0 to 1
 */
public record WilsonInterval(double low, double high) {
    /** The deviate of an interval that holds in 95 of 100 samples. */
    public static final double NINETY_FIVE = 1.959963984540054;

    /** The 95% interval of {@code part} among {@code whole}. */
    public static WilsonInterval of(int part, int whole) {
        return of(part, whole, NINETY_FIVE);
    }

    /**
     * The interval of {@code part} among {@code whole}.
     *
     * @throws IllegalArgumentException where there is nothing to take a share of, or more than all of it
     */
    public static WilsonInterval of(int part, int whole, double z) {
        if (whole < 1) {
            throw new IllegalArgumentException("a share of " + whole + " has no interval");
        }
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no share");
        }
        return ofShare((double) part / whole, whole, z);
    }

    /**
     * The interval of a share that was found by weighting.
     *
     * @param share from 0 to 1
     * @param number how many equally weighted observations it is worth; it need not be whole
     * @throws IllegalArgumentException where one of them is out of its range
     */
    public static WilsonInterval ofShare(double share, double number, double z) {
        if (!(share >= 0 && share <= 1) || !(number > 0) || !(z > 0)) {
            throw new IllegalArgumentException("no interval of " + share + " among " + number + " at the deviate " + z);
        }
        double square = z * z;
        double scale = 1 + square / number;
        double middle = (share + square / (2 * number)) / scale;
        double half = z * Math.sqrt(share * (1 - share) / number + square / (4 * number * number)) / scale;
        return new WilsonInterval(
                share == 0 ? 0 : Math.max(0, middle - half), share == 1 ? 1 : Math.min(1, middle + half));
    }

    /** Whether {@code share} lies in it. */
    public boolean contains(double share) {
        return low <= share && share <= high;
    }
}
