package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/**
 * Somebody leaves: their sessions end with their next request, and so does everything that was opened to them and every
 * shift. Their emergency openings are still reviewed (abuse case 12).
 */
@Component
public class Leaving {
    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final Grants grants;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    Leaving(
            JdbcClient jdbc,
            StaffRegister register,
            Grants grants,
            Transactions transactions,
            Trail trail,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.grants = grants;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * They have left.
         *
         * @param ended how many cases were open to them by grant
         */
        record Left(int ended) implements Outcome {}

        /** There is no such member of staff whom {@code who} answers for, they are {@code who}, or they have left. */
        record NotFound() implements Outcome {}
    }

    /** {@code staff} leaves now. */
    public Outcome leave(SignedIn who, long staff, String route) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    Optional<StaffMember> member =
                            register.numbered(staff).filter(known -> answersFor(who.staff(), known));
                    if (member.isEmpty()) {
                        return new Outcome.NotFound();
                    }
                    Instant now = clock.instant();
                    jdbc.sql("update staff set active = false, left_at = ? where id = ?")
                            .param(Timestamp.from(now))
                            .param(staff)
                            .update();
                    jdbc.sql(
                                    "update on_call_shift set ends = greatest(?::timestamptz, starts + interval '1 microsecond') where staff = ? and ends > ?")
                            .param(Timestamp.from(now))
                            .param(staff)
                            .param(Timestamp.from(now))
                            .update();
                    int ended = grants.endAll(staff, now, who.staff().id());
                    trail.leave("STAFF_LEFT", null, route + ": staff " + staff);
                    return new Outcome.Left(ended);
                }));
    }

    private static boolean answersFor(StaffMember who, StaffMember staff) {
        return who.post().may(Act.KEEP_STAFF)
                && staff.active()
                && staff.id() != who.id()
                && (staff.region() == null || Objects.equals(staff.region(), who.region()));
    }
}
