package org.throughcare.service.web.model.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.web.Pagination;

/**
 * A case: who it is, what has to be done and why, and what was last learned.
 *
 * @param identity who it is
 * @param emergencyUntil until when the case is open to this reader in an emergency, read only; null otherwise
 * @param duties what is open, the one due first first
 * @param entries what was last learned, newest first
 * @param total how many entries the case has that this reader may know of
 * @param mayReadAccessLog whether the reader may read who looked at the case
 * @param now the instant the page holds for
 * @param pages where in the entries the reader is
 */
public record CasePage(
        CaseIdentity identity,
        @Nullable Instant emergencyUntil,
        List<OpenDuty> duties,
        List<CaseEntry> entries,
        long total,
        boolean mayReadAccessLog,
        Instant now,
        Pagination pages) {
    public CasePage {
        duties = List.copyOf(duties);
        entries = List.copyOf(entries);
    }

    /** How many of the entries shown have never been on this reader's screen. */
    public long unseen() {
        return entries.stream().filter(CaseEntry::unseen).count();
    }
}
