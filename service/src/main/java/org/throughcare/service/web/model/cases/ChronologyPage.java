package org.throughcare.service.web.model.cases;

import java.util.List;
import org.throughcare.service.web.Pagination;

/**
 * What is on the record of a case, on one line of time.
 *
 * @param shell what stands around it
 * @param entries the last learned first
 * @param total how many entries the case has that this reader may know of
 * @param mayReadAccessLog whether the reader may read who looked at the case
 * @param pages where in the entries the reader is
 */
public record ChronologyPage(
        CaseShell shell, List<CaseEntry> entries, long total, boolean mayReadAccessLog, Pagination pages) {
    public ChronologyPage {
        entries = List.copyOf(entries);
    }

    /** How many of the entries shown have never been on this reader's screen. */
    public long unseen() {
        return entries.stream().filter(CaseEntry::unseen).count();
    }
}
