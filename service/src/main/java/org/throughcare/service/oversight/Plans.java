package org.throughcare.service.oversight;

import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.service.store.CaseStanding.Planned;
import org.throughcare.service.web.model.oversight.WeekendHandover.Plan;

/** Puts what was planned into the words of a page. */
final class Plans {
    private Plans() {}

    /** What {@code planned} says; {@code by} is the name of whoever planned it. */
    static Plan shown(Planned planned, String by) {
        WeekendPlanned plan = planned.plan();
        return new Plan(
                plan.couldHappen(),
                plan.then(),
                plan.recallConsidered(),
                plan.onRecall(),
                plan.ring().title(),
                planned.at(),
                by);
    }
}
