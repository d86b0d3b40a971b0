package org.throughcare.practice.replay;

import java.time.Instant;

/**
 * Why a duty stands, from an instant on.
 *
 * @param at from when it read like this
 * @param why plain words that name the entries
 */
public record Reason(Instant at, String why) {}
