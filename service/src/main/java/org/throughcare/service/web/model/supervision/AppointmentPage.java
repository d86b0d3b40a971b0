package org.throughcare.service.web.model.supervision;

import java.util.List;
import org.throughcare.service.web.model.cases.CaseShell;
import org.throughcare.service.web.model.supervision.OutcomePage.Known;

/**
 * An appointment, what came of it and what comes next.
 *
 * @param shell what stands around it
 * @param what the appointment in words
 * @param told whether the person was told of it
 * @param became what came of it, line by line; empty while nothing is on record
 * @param next what comes next
 * @param acts what can be done with it now
 */
public record AppointmentPage(
        CaseShell shell, String what, boolean told, List<String> became, List<Known> next, List<Known> acts) {
    public AppointmentPage {
        became = List.copyOf(became);
        next = List.copyOf(next);
        acts = List.copyOf(acts);
    }
}
