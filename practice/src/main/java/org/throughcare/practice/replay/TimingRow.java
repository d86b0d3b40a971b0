package org.throughcare.practice.replay;

import java.time.Instant;

/**
 * What limits and reported figures add up to from a given start. Shown as where the time goes; it says nothing of what
 * would have happened (A14).
 *
 * @param scenario the start, in words
 * @param decidedAt when the recall was decided or begun
 * @param signedBy when the sign-off limit runs out, or when it was signed
 * @param revokedBy after the reported average, or when it was revoked
 * @param custodyBy after the reported median; half take longer
 * @param asItHappened whether signature and revocation are those on record
 */
public record TimingRow(
        String scenario,
        Instant decidedAt,
        Instant signedBy,
        Instant revokedBy,
        Instant custodyBy,
        boolean asItHappened) {}
