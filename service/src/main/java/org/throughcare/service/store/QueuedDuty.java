package org.throughcare.service.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open duty in somebody's queue.
 *
 * @param duty the duty
 * @param restricted whether it rests on an entry that not everybody may read, so that a list gives no reason
 * @param putOffUntil until when the reader of the queue put it off; null where they did not or that time has come
 */
public record QueuedDuty(
        CaseDuty duty, boolean restricted, @Nullable Instant putOffUntil) {}
