package org.throughcare.practice.identity.match;

/** Whether two records are one person, as far as a score says. */
public enum MatchAnswer {
    MATCH,
    POSSIBLE_MATCH,
    NO_MATCH
}
