package org.throughcare.practice.replay;

import java.time.Instant;
import org.throughcare.practice.record.EntryId;

/**
 * Workload or staffing that stood at a time, to be read beside every act that is not on record then (N11).
 *
 * @param entry the entry that states it
 * @param from from when it stood
 * @param of the unit or post it speaks of
 * @param inWords a full sentence
 */
public record Circumstance(EntryId entry, Instant from, String of, String inWords) {}
