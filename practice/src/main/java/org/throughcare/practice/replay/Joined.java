package org.throughcare.practice.replay;

import java.time.Instant;
import org.throughcare.practice.record.EntryId;

/**
 * An entry in the evidence of a duty.
 *
 * @param entry the entry
 * @param addedAt when it joined the evidence
 */
public record Joined(EntryId entry, Instant addedAt) {}
