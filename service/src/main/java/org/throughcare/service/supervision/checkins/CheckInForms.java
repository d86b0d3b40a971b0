package org.throughcare.service.supervision.checkins;

import java.util.List;
import java.util.Set;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.store.EntryAuthors;
import org.throughcare.service.supervision.forms.CaseForm;

/** What can be done about remote check-ins of somebody. */
final class CheckInForms {
    /** The roles that supervise with check-ins. */
    static final Set<Role> SUPERVISING = Set.of(Role.COM, Role.SPO);

    private CheckInForms() {}

    static List<CaseForm> all(Policy policy, EntryAuthors authors) {
        return List.of(
                new ReviewCheckIn(), new DecideOnCheckIns(authors), new AskForCheckIns(policy), new EndCheckIns());
    }
}
