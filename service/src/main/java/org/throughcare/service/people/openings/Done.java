package org.throughcare.service.people.openings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act about a case, as the audit has it.
 *
 * @param at when
 * @param actor who
 * @param act its name in the audit
 * @param subject the record it was about
 * @param route the way it was done
 * @param detail what else is to be known of it, sealed under the key of the record; null for nothing
 */
@SuppressWarnings("ArrayRecordComponent")
record Done(Instant at, String actor, String act, long subject, String route, byte @Nullable [] detail) {}
