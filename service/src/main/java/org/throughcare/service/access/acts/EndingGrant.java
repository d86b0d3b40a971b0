package org.throughcare.service.access.acts;

import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.acts.Grants.Held;
import org.throughcare.service.database.Transactions;

/** Ending what was opened to somebody before its time: by them, by whoever opened it, or by whoever decides about the case. */
@Component
public class EndingGrant {
    private final Grants grants;
    private final CaseAccess access;
    private final Transactions transactions;
    private final Trail trail;
    private final AccessSettings settings;
    private final InstantSource clock;

    EndingGrant(
            Grants grants,
            CaseAccess access,
            Transactions transactions,
            Trail trail,
            AccessSettings settings,
            InstantSource clock) {
        this.grants = grants;
        this.access = access;
        this.transactions = transactions;
        this.trail = trail;
        this.settings = settings;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** It is over. */
        record Ended() implements Outcome {}

        /** There is no such grant that they may end, or it is over already. */
        record NotFound() implements Outcome {}

        /**
         * The reason says too little.
         *
         * @param least the fewest characters it must have
         */
        record ReasonTooShort(int least) implements Outcome {}
    }

    /** Ends the grant with this number. */
    public Outcome end(SignedIn who, long id, String reason, String route) {
        if (settings.tooShort(reason)) {
            return new Outcome.ReasonTooShort(settings.leastReason());
        }
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    Optional<Held> held = grants.standing(id).filter(grant -> mayEnd(who, grant));
                    if (held.isEmpty()) {
                        trail.leave("GRANT_NOT_FOUND", null, route);
                        return new Outcome.NotFound();
                    }
                    Held grant = held.get();
                    grants.end(id, clock.instant(), who.staff().id());
                    trail.leave(
                            "GRANT_ENDED",
                            grant.person(),
                            route,
                            grant.basis() + " of staff " + grant.staff() + ": " + reason.strip());
                    return new Outcome.Ended();
                }));
    }

    private boolean mayEnd(SignedIn who, Held grant) {
        long me = who.staff().id();
        Long by = grant.grantedBy();
        return grant.staff() == me
                || (by != null && by == me)
                || NeedToKnow.allows(
                        access.of(who.staff(), grant.person()), who.staff().post(), Act.DECIDE_REQUEST);
    }
}
