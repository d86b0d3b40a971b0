package org.throughcare.service.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.service.web.Text;
import org.throughcare.service.web.model.oversight.TeamWork.Span;

/**
 * Whether a unit has more than its seniors can look at, and what to do then (R127). It says nothing of anybody's work.
 *
 * @param policy the policy
 * @param on the date whose figures hold
 */
record SpanOfWork(Policy policy, LocalDate on) {
    /** What to do, in words; empty where there is no more than policy expects. */
    List<String> advice(Span span) {
        List<String> advice = new ArrayList<>();
        int seniors = Math.max(1, span.seniors());
        int items = policy.count(PolicyKey.TEAM_ITEMS_FOR_ONE, on);
        if (span.asked() > items * seniors) {
            advice.add(Text.text("oversight.team.items", span.asked(), items));
        }
        int people = policy.count(PolicyKey.TEAM_PEOPLE_FOR_ONE, on);
        if (span.practitioners() > people * seniors) {
            advice.add(Text.text("oversight.team.people", span.practitioners(), people));
        }
        return advice;
    }
}
