package org.throughcare.service.web.model.cases;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case on one screen (R124).
 *
 * @param shell what stands around it
 * @param looked when the reader last looked at the case before this visit; null where they never did or look back
 * @param changed how many entries have become known since
 * @param last what was last learned from every agency, newest first
 * @param due what is open and due first, as much of it as fits
 * @param open how many duties are open
 * @param risk the level and why, or null where none is on record or the reader does not see it
 * @param involved who works with the person
 * @param standing what stands on the case: orders in force and what is done differently for the person
 * @param unknown what nobody has recorded, asked or answered yet
 * @param mayReadAccessLog whether the reader may read who looked at the case
 */
public record OverviewPage(
        CaseShell shell,
        @Nullable Instant looked,
        int changed,
        List<CaseEntry> last,
        List<OpenDuty> due,
        int open,
        @Nullable RiskInContext risk,
        List<Involved> involved,
        List<String> standing,
        List<String> unknown,
        boolean mayReadAccessLog) {
    /**
     * Somebody who works with the person.
     *
     * @param role in words
     * @param name their name or what stands for it
     */
    public record Involved(String role, String name) {}

    public OverviewPage {
        last = List.copyOf(last);
        due = List.copyOf(due);
        involved = List.copyOf(involved);
        standing = List.copyOf(standing);
        unknown = List.copyOf(unknown);
    }
}
