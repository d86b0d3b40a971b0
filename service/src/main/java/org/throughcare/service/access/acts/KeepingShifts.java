package org.throughcare.service.access.acts;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Transactions;

/** Saying who is on call for a region and when: while they are, every case of the region is open to them. */
@Component
public class KeepingShifts {
    private static final Duration LONGEST = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final StaffRegister register;
    private final Transactions transactions;
    private final Trail trail;
    private final InstantSource clock;

    KeepingShifts(
            JdbcClient jdbc, StaffRegister register, Transactions transactions, Trail trail, InstantSource clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * The shift stands.
         *
         * @param id its number
         */
        record Kept(long id) implements Outcome {}

        /** The shift ends now, or never begins. */
        record Ended() implements Outcome {}

        /** Their post keeps no shifts, or not those of this region. */
        record NotAllowed() implements Outcome {}

        /** There is no such member of probation staff, or they have left. */
        record NoSuchStaff() implements Outcome {}

        /** There is no such shift that is not over. */
        record NoSuchShift() implements Outcome {}

        /**
         * It would begin after it ends, lie in the past or last too long.
         *
         * @param longest the longest it may last
         */
        record WrongTime(Duration longest) implements Outcome {}
    }

    /**
     * A shift that is not over.
     *
     * @param id its number
     * @param staff who is on call
     * @param starts from when
     * @param ends until when
     */
    public record Shift(long id, long staff, Instant starts, Instant ends) {}

    /** The shifts of the region of {@code who} that are not over, the earliest first. */
    public List<Shift> of(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql("""
                                select id, staff, starts, ends from on_call_shift
                                where region = ? and ends > ? order by starts, id""")
                        .param(who.staff().region())
                        .param(Timestamp.from(clock.instant()))
                        .query((row, number) -> new Shift(
                                row.getLong("id"),
                                row.getLong("staff"),
                                row.getTimestamp("starts").toInstant(),
                                row.getTimestamp("ends").toInstant()))
                        .list());
    }

    /** Puts {@code staff} on call for the region of {@code who}. */
    public Outcome put(SignedIn who, long staff, Instant starts, Instant ends, String route) {
        String region = who.staff().region();
        if (region == null || !who.staff().post().may(Act.KEEP_STAFF)) {
            return new Outcome.NotAllowed();
        }
        if (!ends.isAfter(starts)
                || !ends.isAfter(clock.instant())
                || Duration.between(starts, ends).compareTo(LONGEST) > 0) {
            return new Outcome.WrongTime(LONGEST);
        }
        Optional<StaffMember> member = register.numbered(staff)
                .filter(known -> known.active() && known.post().party() == Party.PROBATION);
        if (member.isEmpty()) {
            return new Outcome.NoSuchStaff();
        }
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    long id = jdbc.sql(
                                    "insert into on_call_shift (staff, region, starts, ends) values (?, ?, ?, ?) returning id")
                            .param(staff)
                            .param(region)
                            .param(Timestamp.from(starts))
                            .param(Timestamp.from(ends))
                            .query(Long.class)
                            .single();
                    trail.leave("ON_CALL_SET", null, route + ": shift " + id + " of staff " + staff);
                    return new Outcome.Kept(id);
                }));
    }

    /** Ends the shift with this number now; one that has not begun is as if it had never been. */
    public Outcome end(SignedIn who, long id, String route) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> {
                    Optional<String> region = jdbc.sql("select region from on_call_shift where id = ? and ends > ?")
                            .param(id)
                            .param(Timestamp.from(clock.instant()))
                            .query(String.class)
                            .optional();
                    if (region.isEmpty()) {
                        return new Outcome.NoSuchShift();
                    }
                    if (!who.staff().post().may(Act.KEEP_STAFF)
                            || !Objects.equals(region.get(), who.staff().region())) {
                        return new Outcome.NotAllowed();
                    }
                    cut(id);
                    trail.leave("ON_CALL_ENDED", null, route + ": shift " + id);
                    return new Outcome.Ended();
                }));
    }

    private void cut(long id) {
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql(
                        "update on_call_shift set starts = least(starts, ?::timestamptz - interval '1 microsecond'), ends = ? where id = ?")
                .param(now)
                .param(now)
                .param(id)
                .update();
    }
}
