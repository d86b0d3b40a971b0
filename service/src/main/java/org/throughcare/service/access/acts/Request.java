package org.throughcare.service.access.acts;

import java.time.Instant;

/**
 * A request for access that waits for an answer.
 *
 * @param id its number
 * @param person the case it is for
 * @param crn the number it was asked for by
 * @param staff who asks
 * @param reason what they wrote
 * @param askedAt when
 */
public record Request(long id, long person, String crn, long staff, String reason, Instant askedAt) {}
