package org.throughcare.service.access.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Transactions;

/** What people are told about access. A notice says that there is something to look at, never about whom. */
@Component
public class Notices {
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final InstantSource clock;

    Notices(JdbcClient jdbc, Transactions transactions, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What there is to look at. */
    public enum Kind {
        ACCESS_REQUESTED,
        ACCESS_GRANTED,
        ACCESS_REFUSED,
        CASE_OPENED_IN_EMERGENCY,
        EMERGENCY_NOT_REVIEWED,
        EMERGENCY_REVIEWED,
        CASE_SHARED
    }

    /**
     * Something to look at.
     *
     * @param id its number
     * @param kind what it is
     * @param at since when
     * @param seenAt when it was first looked at, or null
     */
    public record Notice(
            long id, Kind kind, Instant at, @Nullable Instant seenAt) {}

    /** The newest notices of {@code who}, at most {@value #MOST}. */
    public List<Notice> of(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql(
                                "select id, kind, at, seen_at from notification where staff = ? order by at desc, id desc limit ?")
                        .param(who.staff().id())
                        .param(MOST)
                        .query(Notices::row)
                        .list());
    }

    /** How many notices {@code who} has not looked at yet. */
    public int unseen(SignedIn who) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql("select count(*) from notification where staff = ? and seen_at is null")
                        .param(who.staff().id())
                        .query(Integer.class)
                        .single());
    }

    /** They have looked at all that they were told up to now. */
    public void seen(SignedIn who) {
        transactions.run(
                who.acting(),
                () -> transactions.computing(
                        () -> jdbc.sql("update notification set seen_at = ? where staff = ? and seen_at is null")
                                .param(Timestamp.from(clock.instant()))
                                .param(who.staff().id())
                                .update()));
    }

    /** Tells {@code staff} in the running transaction. */
    void tell(long staff, long person, Kind kind) {
        jdbc.sql("insert into notification (staff, person, kind, at) values (?, ?, ?, ?)")
                .param(staff)
                .param(person)
                .param(kind.name())
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        Timestamp seen = row.getTimestamp("seen_at");
        return new Notice(
                row.getLong("id"),
                Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                seen == null ? null : seen.toInstant());
    }
}
