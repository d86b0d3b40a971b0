package org.throughcare.service.access.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.access.signin.Attempts.Verdict;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Signing in with a password. An unknown username, a wrong password, a locked username and somebody who has left get the
 * same answer after the same work, so that nobody learns who works here.
 */
@Component
class SigningIn {
    private static final Acting.Engine REFUSING = new Acting.Engine("sign-in");
    private static final String ROUTE = "sign-in";
    private static final int LONGEST_USERNAME = 100;
    private static final int LONGEST_PASSWORD = 72;

    private final StaffRegister register;
    private final JdbcClient jdbc;
    private final Attempts attempts;
    private final PasswordEncoder encoder;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;
    private final String nobodysPassword;

    SigningIn(
            StaffRegister register,
            JdbcClient jdbc,
            Attempts attempts,
            PasswordEncoder encoder,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.encoder = encoder;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
        nobodysPassword = encoder.encode("the password of nobody");
    }

    /** What became of an attempt. */
    sealed interface Outcome {
        /**
         * They are who they say.
         *
         * @param member who it is
         * @param at when they proved it
         */
        record Welcome(StaffMember member, Instant at) implements Outcome {}

        /** Not with this username and password, whatever was wrong. */
        record Refused() implements Outcome {}

        /** Too many attempts came from there; the password was not even looked at. */
        record TooMany() implements Outcome {}
    }

    Outcome attempt(String username, String password, String address) {
        Instant now = clock.instant();
        Verdict from = attempts.fromAddress(address, now);
        if (from != Verdict.ALLOWED) {
            if (from == Verdict.LOCKED_NOW) {
                refused("SIGN_IN_ADDRESS_LOCKED", ROUTE);
            }
            return new Outcome.TooMany();
        }
        Verdict named = attempts.forName(username, now);
        Optional<StaffMember> member = member(username);
        if (proves(member, password) && named == Verdict.ALLOWED) {
            StaffMember known = member.orElseThrow();
            attempts.right(username, address, now);
            transactions.run(known.acting(), () -> trail.leave("SIGNED_IN", null, ROUTE));
            return new Outcome.Welcome(known, now);
        }
        refused(
                named == Verdict.LOCKED_NOW ? "SIGN_IN_LOCKED" : "SIGN_IN_REFUSED",
                member.map(known -> ROUTE + " of staff " + known.id()).orElse(ROUTE + " of nobody known"));
        return new Outcome.Refused();
    }

    /** Whether the password is that of {@code member}, asked for once more of somebody who is signed in. */
    boolean provesAgain(StaffMember member, String password, String address) {
        Instant now = clock.instant();
        boolean allowed = attempts.fromAddress(address, now) == Verdict.ALLOWED
                && attempts.forName(member.username(), now) == Verdict.ALLOWED;
        if (proves(Optional.of(member), password) && allowed) {
            attempts.right(member.username(), address, now);
            return true;
        }
        transactions.run(member.acting(), () -> trail.leave("PASSWORD_REFUSED", null, ROUTE));
        return false;
    }

    private Optional<StaffMember> member(String username) {
        boolean sane = username.length() <= LONGEST_USERNAME && username.chars().noneMatch(Character::isISOControl);
        return register.named(sane ? username.strip() : "");
    }

    private boolean proves(Optional<StaffMember> member, String password) {
        Optional<String> stored = storedPassword(member.map(StaffMember::id).orElse(-1L));
        boolean readable = password.getBytes(UTF_8).length <= LONGEST_PASSWORD;
        boolean right = encoder.matches(readable ? password : "", stored.orElse(nobodysPassword));
        return right
                && readable
                && stored.isPresent()
                && member.filter(StaffMember::active).isPresent();
    }

    private Optional<String> storedPassword(long staff) {
        return transactions.lookingUp(
                REFUSING,
                () -> jdbc.sql("select password from staff where id = ? and password is not null")
                        .param(staff)
                        .query(String.class)
                        .optional());
    }

    private void refused(String act, String route) {
        transactions.run(REFUSING, () -> trail.leave(act, null, route));
    }
}
