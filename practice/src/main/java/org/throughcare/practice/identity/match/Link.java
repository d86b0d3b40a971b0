package org.throughcare.practice.identity.match;

/**
 * Two records of a group and what speaks for their being one person.
 *
 * @param one a record
 * @param other another
 * @param score the score with its reasons
 */
public record Link<K>(K one, K other, MatchScore score) {
    /** Whether a person decided that they are two people. */
    public boolean keptApart() {
        return score.lines().stream().anyMatch(line -> line.level() == Level.OVERRIDE_DIFFERENT);
    }
}
