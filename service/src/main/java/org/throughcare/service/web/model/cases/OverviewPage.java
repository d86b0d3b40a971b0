package org.throughcare.service.web.model.cases;

import java.util.List;

/**
 * A case on one screen.
 *
 * @param shell what stands around it
 * @param duties what is open, the one due first first
 * @param last what was last learned from every agency, newest first
 * @param mayReadAccessLog whether the reader may read who looked at the case
 */
public record OverviewPage(CaseShell shell, List<OpenDuty> duties, List<CaseEntry> last, boolean mayReadAccessLog) {
    public OverviewPage {
        duties = List.copyOf(duties);
        last = List.copyOf(last);
    }
}
