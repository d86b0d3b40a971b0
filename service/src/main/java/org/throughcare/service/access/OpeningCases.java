package org.throughcare.service.access;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Transactions;

/**
 * The one door to a case. Every page and every address of the interface that shows a case asks here first: the case is
 * found, need-to-know decides, and the audit has it before anything is shown, whether it opens or not. A number that does
 * not exist, a case that somebody is excluded from and one that nothing connects them with are the same answer after the
 * same work.
 */
@Component
public class OpeningCases {
    private static final long NO_CASE = -1;

    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final WhomToAsk whom;
    private final Transactions transactions;
    private final Trail trail;

    OpeningCases(CaseNumbers numbers, CaseAccess access, WhomToAsk whom, Transactions transactions, Trail trail) {
        this.numbers = numbers;
        this.access = access;
        this.whom = whom;
        this.transactions = transactions;
        this.trail = trail;
    }

    /**
     * Opens the case with this CRN for {@code act}.
     *
     * @param route the way it was asked for, such as {@code GET /cases/{crn}}; nothing that identifies a person
     */
    public Opening open(SignedIn who, String crn, Act act, String route) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> decided(who.staff(), numbers.byCrn(crn), crn, act, route)));
    }

    /** The same for a case whose number in the service is known from a list; {@code crn} is what it is shown as. */
    public Opening open(SignedIn who, long person, String crn, Act act, String route) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> decided(who.staff(), OptionalLong.of(person), crn, act, route)));
    }

    private Opening decided(StaffMember staff, OptionalLong found, String crn, Act act, String route) {
        long person = found.orElse(NO_CASE);
        String shown = CaseNumbers.canonical(crn);
        return switch (access.of(staff, person)) {
            case Access.Open open
            when NeedToKnow.allows(open, staff.post(), act) -> {
                trail.leave("CASE_" + act, person, route, open.because().name());
                yield new Opening.Opened(person, shown, open);
            }
            case Access.Open _ -> {
                trail.leave("CASE_FORBIDDEN", person, route);
                yield new Opening.Forbidden(act);
            }
            case Access.Restricted _ -> {
                trail.leave("CASE_RESTRICTED", person, route);
                List<StaffMember> ask = whom.about(person, staff);
                yield new Opening.Restricted(shown, ask);
            }
            case Access.Absent _ -> {
                trail.leave("CASE_NOT_FOUND", person == NO_CASE ? null : person, route);
                yield new Opening.NotFound();
            }
        };
    }
}
