package org.throughcare.practice.identity.match;

/**
 * What a comparison of two records found.
 *
 * @param level the first level that holds
 * @param forRarity what is added because the shared value is rarer, or taken off because it is more common, than usual
 */
record Finding(Level level, double forRarity) {
    static Finding of(Level level) {
        return new Finding(level, 0);
    }
}
