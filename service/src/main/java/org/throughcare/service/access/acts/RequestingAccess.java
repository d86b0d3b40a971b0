package org.throughcare.service.access.acts;

import java.time.InstantSource;
import java.util.List;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.CaseNumbers;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.WhomToAsk;
import org.throughcare.service.database.Transactions;

/**
 * Asking for access to a case. Whoever asks learns nothing by it: whether there is such a case, and whether they are
 * excluded from it, the answer is that the request was sent.
 */
@Component
public class RequestingAccess {
    private static final int TOLD = 3;

    private final CaseNumbers numbers;
    private final CaseAccess access;
    private final WhomToAsk whom;
    private final Requests requests;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    RequestingAccess(
            CaseNumbers numbers,
            CaseAccess access,
            WhomToAsk whom,
            Requests requests,
            Notices notices,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.numbers = numbers;
        this.access = access;
        this.whom = whom;
        this.requests = requests;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of asking. */
    public sealed interface Outcome {
        /** It was sent to whoever answers for the case, if there is one. */
        record Sent() implements Outcome {}

        /** There is nothing to ask for: the case is open to them. */
        record OpenAlready() implements Outcome {}

        /**
         * The reason says too little.
         *
         * @param least the fewest characters it must have
         */
        record ReasonTooShort(int least) implements Outcome {}
    }

    /** Asks on behalf of {@code who} for the case with this CRN. */
    public Outcome ask(SignedIn who, String crn, String reason, String route) {
        if (settings.tooShort(reason)) {
            return new Outcome.ReasonTooShort(settings.leastReason());
        }
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> asked(who, crn, reason.strip(), route)));
    }

    private Outcome asked(SignedIn who, String crn, String reason, String route) {
        OptionalLong found = numbers.byCrn(crn);
        StaffMember staff = who.staff();
        long person = found.orElse(-1);
        if (access.of(staff, person).isOpen()) {
            return new Outcome.OpenAlready();
        }
        if (!access.couldBeGiven(staff, person)) {
            trail.leave("ACCESS_REQUEST_NOT_TAKEN", found.isPresent() ? person : null, route);
            return new Outcome.Sent();
        }
        requests.add(person, CaseNumbers.canonical(crn), staff.id(), reason, clock.instant());
        List<StaffMember> told = whom.about(person, staff);
        told.stream().limit(TOLD).forEach(member -> notices.tell(member.id(), person, Notices.Kind.ACCESS_REQUESTED));
        trail.leave("ACCESS_REQUESTED", person, route, reason);
        return new Outcome.Sent();
    }
}
