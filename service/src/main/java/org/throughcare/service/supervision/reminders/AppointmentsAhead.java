package org.throughcare.service.supervision.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.service.store.CaseChanges;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseStanding.InDiary;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.store.Caseload;

/** Keeps which appointments lie ahead in step with the cases: all of them the first time, and those that changed from then on. */
@Component
class AppointmentsAhead {
    private final ReminderRows rows;
    private final CaseChanges changes;
    private final Caseload caseload;
    private final Policy policy;

    AppointmentsAhead(ReminderRows rows, CaseChanges changes, Caseload caseload, Policy policy) {
        this.rows = rows;
        this.changes = changes;
        this.caseload = caseload;
        this.policy = policy;
    }

    /** Looks at what changed since it was looked last. In the running transaction on behalf of the engine. */
    void look(Instant now) {
        long mark = changes.mark();
        Optional<Long> last = rows.mark();
        if (last.isEmpty()) {
            caseload.each((person, summary) -> note(person, summary, now));
        } else {
            List<Long> changed = changes.since(last.get()).stream()
                    .map(CaseChanges.Change::person)
                    .distinct()
                    .toList();
            changed.forEach(rows::forget);
            caseload.summaries(Set.copyOf(changed)).forEach((person, summary) -> note(person, summary, now));
        }
        rows.mark(mark);
    }

    private void note(long person, CaseSummary summary, Instant now) {
        CaseStanding standing = summary.standing();
        if (standing != null) {
            standing.diary().stream()
                    .filter(one -> one.at().isAfter(now) && one.outcome() == null)
                    .forEach(one -> rows.ahead(person, one.id(), one.at(), remindAt(one)));
        }
    }

    /** At the hour of reminders on the day that lies the policy's lead before the appointment. */
    private Instant remindAt(InDiary one) {
        LocalDate day = policy.dateOf(policy.before(PolicyKey.APPOINTMENT_REMINDER, policy.dateOf(one.at())));
        return policy.timekeeper(day).at(day, policy.timeOfDay(PolicyKey.REMINDER_TIME, day));
    }
}
