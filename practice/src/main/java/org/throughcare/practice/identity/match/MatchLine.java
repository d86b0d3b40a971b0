package org.throughcare.practice.identity.match;

import java.util.Locale;

/**
 * What one comparison adds to a score.
 *
 * @param level what was found
 * @param weight what the level is worth
 * @param forRarity what rarity adds to that or takes off it
 */
public record MatchLine(Level level, double weight, double forRarity) {
    /** What the line adds altogether. */
    public double total() {
        return weight + forRarity;
    }

    /** "date of birth: the same, +13.9", and where it matters what of that is owed to rarity. */
    public String inWords() {
        String rare = Math.abs(forRarity) < 0.05 ? "" : " (" + signed(forRarity) + " for how common it is)";
        return level.comparison().inWords() + ": " + level.inWords() + ", " + signed(total()) + rare;
    }

    private static String signed(double number) {
        return String.format(Locale.ROOT, "%+.1f", number);
    }
}
