package org.throughcare.practice.identity.spelling;

/** How alike two words are. Both measures give the same answer whichever word comes first. */
public final class Likeness {
    private static final double WINKLER_FROM = 0.7;
    private static final double PREFIX_SHARE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private Likeness() {}

    /** The Jaro-Winkler similarity, from 0 for nothing in common to 1 for the same word. */
    public static double jaroWinkler(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        boolean ordered = one.compareTo(other) < 0;
        double jaro = ordered ? jaro(one, other) : jaro(other, one);
        return jaro < WINKLER_FROM ? jaro : jaro + prefix(one, other) * PREFIX_SHARE * (1 - jaro);
    }

    private static int prefix(String one, String other) {
        int most = Math.min(LONGEST_PREFIX, Math.min(one.length(), other.length()));
        int same = 0;
        while (same < most && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private static double jaro(String one, String other) {
        int reach = Math.max(0, Math.max(one.length(), other.length()) / 2 - 1);
        boolean[] taken = new boolean[other.length()];
        StringBuilder matched = new StringBuilder(one.length());
        for (int i = 0; i < one.length(); i++) {
            int last = Math.min(other.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (!taken[j] && one.charAt(i) == other.charAt(j)) {
                    taken[j] = true;
                    matched.append(one.charAt(i));
                    break;
                }
            }
        }
        double same = matched.length();
        return same == 0
                ? 0
                : (same / one.length() + same / other.length() + (same - moved(matched, other, taken) / 2) / same) / 3;
    }

    private static double moved(StringBuilder matched, String other, boolean[] taken) {
        int moved = 0;
        int next = 0;
        for (int j = 0; j < other.length(); j++) {
            if (taken[j] && matched.charAt(next++) != other.charAt(j)) {
                moved++;
            }
        }
        return moved;
    }

    /**
     * How many letters were put in, left out, replaced or swapped with their neighbour, no letter being touched twice.
     *
     * @param most the largest number of interest, 0 or more; anything larger is given as {@code most + 1}
     */
    public static int slips(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int width = other.length() + 1;
        int[] before = new int[width];
        int[] above = new int[width];
        int[] row = new int[width];
        for (int j = 0; j < width; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j < width; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int slips = Math.min(Math.min(above[j], row[j - 1]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                row[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > most) {
                return most + 1;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return Math.min(above[width - 1], most + 1);
    }
}
