package org.throughcare.service.web.model.cases;

import java.util.List;

/**
 * What has to be done in a case, of whom it is asked and why.
 *
 * @param shell what stands around it
 * @param duties what is open, the one due first first
 */
public record DuePage(CaseShell shell, List<OpenDuty> duties) {
    public DuePage {
        duties = List.copyOf(duties);
    }
}
