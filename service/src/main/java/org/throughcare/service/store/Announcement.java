package org.throughcare.service.store;

import java.time.Instant;

/**
 * An event for others, as it will lie in the outbox.
 *
 * @param type its dotted name, past tense, such as {@code throughcare.appointment.missed}
 * @param occurredAt when it happened
 * @param body the whole envelope as JSON
 */
public record Announcement(String type, Instant occurredAt, String body) {}
