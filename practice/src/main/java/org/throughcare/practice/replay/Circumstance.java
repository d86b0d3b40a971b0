package org.throughcare.practice.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;

/**
 * Workload or staffing that stood at a time, to be read beside every act that is not on record then (N11).
 *
 * @param entry the entry that states it
 * @param from from when it stood
 * @param to after when it no longer stood, or null where no end is known
 * @param of the unit or post it speaks of
 * @param inWords a full sentence
 */
public record Circumstance(
        EntryId entry, Instant from, @Nullable Instant to, String of, String inWords) {}
