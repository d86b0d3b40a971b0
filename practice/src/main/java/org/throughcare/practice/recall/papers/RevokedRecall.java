package org.throughcare.practice.recall.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.recall.rules.RecallType;

/**
 * A recall whose licence is revoked, as the papers of the casework section give it.
 *
 * @param name the person's whole name
 * @param nomsNumber the number given by the prison service, or null where none is known
 * @param cro the number of the criminal record, or null
 * @param fixedTermDays the days of a fixed term, or null of a standard recall
 * @param licenceFrom the day of the release on the licence that is revoked
 * @param statute under which it is revoked, such as "section 254 of the Criminal Justice Act 2003"
 * @param reasons why, a sentence each; never empty
 * @param signatory who signs for the Secretary of State
 * @param policeForce which force is asked to arrest
 * @param warrant the number of the warrant, or null
 */
public record RevokedRecall(
        String crn,
        String name,
        LocalDate born,
        @Nullable String nomsNumber,
        @Nullable String cro,
        RecallType type,
        @Nullable Integer fixedTermDays,
        boolean emergency,
        LocalDate licenceFrom,
        String statute,
        List<String> reasons,
        Instant revokedAt,
        String signatory,
        String policeForce,
        @Nullable String warrant) {
    public RevokedRecall {
        reasons = List.copyOf(reasons);
        if (type == RecallType.NO_RECALL) {
            throw new IllegalArgumentException("a licence is revoked by a recall of one of two types");
        }
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a revocation gives its reasons");
        }
        if ((type == RecallType.FIXED_TERM) != (fixedTermDays != null)) {
            throw new IllegalArgumentException("a fixed term has days, and a standard recall has none");
        }
    }
}
