package org.throughcare.practice.identity;

/**
 * What a person's decision leaves on each of the two records it is about. Two records with one marker in one scope are one
 * person; with different markers in one scope they are two.
 *
 * @param scope the decision
 * @param marker the side on which it puts the record
 */
public record OverrideMarker(String scope, String marker) {}
