package org.throughcare.practice.replay;

import java.time.Instant;

/**
 * Why a duty stands, from an instant on.
 *
 * @param at from when it read like this
 * @param dueAt by when it was to be answered, as it stood then
 * @param why plain words that name the entries
 */
public record Reason(Instant at, Instant dueAt, String why) {}
