package org.throughcare.service.access.signin;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/** Says of every request whether its session still counts, and ends the one that does not. */
@Component
class Sessions {
    private static final String SEEN = "throughcare.seen";
    private static final String BEGAN = "throughcare.began";

    private final StaffRegister register;
    private final SignInSettings settings;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    Sessions(
            StaffRegister register,
            SignInSettings settings,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.register = register;
        this.settings = settings;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** Who is signed in; empty when the session has ended, for lack of use, by its age, or because they left. */
    Optional<SignedIn> current(StaffPrincipal principal, @Nullable HttpSession session) {
        Optional<StaffMember> member = register.numbered(principal.staff());
        Instant now = clock.instant();
        if (session == null || member.filter(StaffMember::active).isEmpty() || !counts(session, now)) {
            return Optional.empty();
        }
        session.setAttribute(SEEN, now);
        return Optional.of(new SignedIn(member.get(), principal.authenticatedAt()));
    }

    /** Ends {@code session}, and audits that it ended and for {@code act}. */
    void end(StaffPrincipal principal, @Nullable HttpSession session, String act) {
        if (session != null) {
            session.invalidate();
        }
        register.numbered(principal.staff())
                .ifPresent(member -> transactions.run(member.acting(), () -> trail.leave(act, null, "session")));
    }

    /** A session begins anew for whoever has just signed in on it. */
    void begins(HttpSession session) {
        session.setAttribute(BEGAN, clock.instant());
        session.removeAttribute(SEEN);
    }

    private boolean counts(HttpSession session, Instant now) {
        Instant began = session.getAttribute(BEGAN) instanceof Instant at ? at : now;
        Instant seen = session.getAttribute(SEEN) instanceof Instant at ? at : now;
        return now.isBefore(began.plus(settings.longest())) && now.isBefore(seen.plus(settings.idle()));
    }
}
