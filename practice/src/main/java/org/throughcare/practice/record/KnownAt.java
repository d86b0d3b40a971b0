package org.throughcare.practice.record;

import java.time.Instant;
import org.throughcare.practice.terms.Party;

/**
 * The point of view of a picture: a party at an instant.
 *
 * @param party whose knowledge
 * @param instant up to and including this instant
 */
public record KnownAt(Party party, Instant instant) {}
