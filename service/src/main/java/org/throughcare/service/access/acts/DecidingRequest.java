package org.throughcare.service.access.acts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.Grant.Basis;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Answering a colleague's request for access: by somebody whose post decides requests and to whom the case is open, and
 * never one's own (abuse case 5). Of two who answer at once the first one counts.
 */
@Component
public class DecidingRequest {
    private final Requests requests;
    private final Grants grants;
    private final Limits limits;
    private final CaseAccess access;
    private final StaffRegister register;
    private final Notices notices;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    DecidingRequest(
            Requests requests,
            Grants grants,
            Limits limits,
            CaseAccess access,
            StaffRegister register,
            Notices notices,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.requests = requests;
        this.grants = grants;
        this.limits = limits;
        this.access = access;
        this.register = register;
        this.notices = notices;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of answering. */
    public sealed interface Outcome {
        /**
         * It was granted.
         *
         * @param until until when
         */
        record Granted(Instant until) implements Outcome {}

        /** It was refused. */
        record Refused() implements Outcome {}

        /** There is no such request that waits for them: it is another's, their own, or answered already. */
        record NotFound() implements Outcome {}

        /** Access cannot be given to whoever asked: they are excluded from the case, or have left. */
        record CannotBeGiven() implements Outcome {}

        /**
         * The reason says too little.
         *
         * @param least the fewest characters it must have
         */
        record ReasonTooShort(int least) implements Outcome {}

        /**
         * It would last too long, or no time at all.
         *
         * @param longest the longest it may last
         */
        record WrongTime(Duration longest) implements Outcome {}
    }

    /** Grants the request with this number for {@code lasting}. */
    public Outcome grant(SignedIn who, long id, Duration lasting, String reason, String route) {
        if (lasting.compareTo(settings.granted()) > 0 || !lasting.isPositive()) {
            return new Outcome.WrongTime(settings.granted());
        }
        return answer(who, id, lasting, reason, route);
    }

    /** Refuses the request with this number. */
    public Outcome refuse(SignedIn who, long id, String reason, String route) {
        return answer(who, id, null, reason, route);
    }

    private Outcome answer(SignedIn who, long id, @Nullable Duration lasting, String reason, String route) {
        if (settings.tooShort(reason)) {
            return new Outcome.ReasonTooShort(settings.leastReason());
        }
        return transactions.as(
                who.acting(), () -> transactions.computing(() -> answered(who, id, lasting, reason.strip(), route)));
    }

    private Outcome answered(SignedIn who, long id, @Nullable Duration lasting, String reason, String route) {
        Optional<Request> waiting = requests.waiting(who, id);
        if (waiting.isEmpty()) {
            trail.leave("ACCESS_DECISION_REFUSED", null, route);
            return new Outcome.NotFound();
        }
        Request request = waiting.get();
        StaffMember asker = register.numbered(request.staff()).orElseThrow();
        if (lasting != null && !access.couldBeGiven(asker, request.person())) {
            return new Outcome.CannotBeGiven();
        }
        Instant now = clock.instant();
        if (!requests.answer(id, who.staff().id(), lasting != null, reason, now)) {
            return new Outcome.NotFound();
        }
        return lasting == null
                ? refused(request, reason, route)
                : granted(who, request, now.plus(lasting), reason, route);
    }

    private Outcome granted(SignedIn who, Request request, Instant until, String reason, String route) {
        long by = who.staff().id();
        Instant now = clock.instant();
        grants.open(
                request.person(), request.staff(), Basis.GRANTED_REQUEST, request.reason(), Set.of(), now, until, by);
        limits.list(request.person(), request.staff(), by, now, until);
        notices.tell(request.staff(), request.person(), Notices.Kind.ACCESS_GRANTED);
        trail.leave(
                "ACCESS_GRANTED",
                request.person(),
                route,
                "to staff " + request.staff() + " until " + until + ": " + reason);
        return new Outcome.Granted(until);
    }

    private Outcome refused(Request request, String reason, String route) {
        notices.tell(request.staff(), request.person(), Notices.Kind.ACCESS_REFUSED);
        trail.leave("ACCESS_REFUSED", request.person(), route, "to staff " + request.staff() + ": " + reason);
        return new Outcome.Refused();
    }
}
