package org.throughcare.practice.duties;

import java.time.Instant;
import org.throughcare.practice.terms.Role;

/**
 * A further role that is asked when a duty is still open.
 *
 * @param at when, if the duty is still open then
 * @param to who
 */
public record Escalation(Instant at, Role to) {}
