package org.throughcare.practice.identity.search;

/** What parts of a query are worth, in natural logarithms: the rarer among the records, the more. */
final class Weighing {
    /** A number settles it. */
    static final float NUMBER = 40;
    /** A date of which one digit differs, or day and month are exchanged. */
    static final float NEAR_DATE = 4;
    /** A year next to the one typed. */
    static final float NEAR_YEAR = 3;
    /** Only the first half of the postcode is the same. */
    static final float NEAR_PLACE = 1;
    /** A name, birth or address that is not the current one. */
    static final float NOT_CURRENT = 0.2f;
    /** A word found in another name than the rest. */
    static final float ELSEWHERE = 1;
    /** A first or last word where it belongs. */
    static final float IN_PLACE = 0.3f;
    /** One letter that begins a forename. */
    static final float INITIAL = 1.5f;

    private static final float LEAST = 5;
    private static final float MOST = 12;

    private Weighing() {}

    static float rarity(long bearers, int records) {
        return Math.clamp((float) Math.log((records + 1.0) / (bearers + 1.0)), LEAST, MOST);
    }
}
