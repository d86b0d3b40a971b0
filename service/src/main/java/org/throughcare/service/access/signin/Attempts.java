package org.throughcare.service.access.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;

/**
 * Counts attempts to sign in, in the database, so that every node of the service counts alike. Neither usernames nor
 * addresses can be read from it: now and then somebody types a password into the wrong field.
 */
@Component
class Attempts {
    private static final Acting COUNTING = new Acting.Engine("sign-in");
    private static final String NAME = "NAME";
    private static final String ADDRESS = "ADDRESS";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;
    private final SignInSettings settings;

    Attempts(JdbcClient jdbc, Transactions transactions, Keyring keyring, SignInSettings settings) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
        this.settings = settings;
    }

    /** Counts an attempt for a username; whether its password is to be looked at, and whether it is this one that locked it. */
    Verdict forName(String username, Instant now) {
        return counted(NAME, index(NAME, username), settings.attempts(), now);
    }

    /** The same for the address it came from. */
    Verdict fromAddress(String address, Instant now) {
        return counted(ADDRESS, index(ADDRESS, SourceAddress.counted(address)), settings.attemptsFromAddress(), now);
    }

    /** The password was right: the username starts anew and the address has one attempt less against it. */
    void right(String username, String address, Instant now) {
        transactions.run(COUNTING, () -> {
            change(NAME, index(NAME, username), count -> AttemptCount.NONE);
            change(ADDRESS, index(ADDRESS, SourceAddress.counted(address)), AttemptCount::takenBack);
            jdbc.sql("delete from sign_in_attempt where since < ? and (locked_until is null or locked_until < ?)")
                    .param(Timestamp.from(now.minus(settings.window())))
                    .param(Timestamp.from(now))
                    .update();
        });
    }

    /** What an attempt met with. */
    enum Verdict {
        ALLOWED,
        LOCKED_NOW,
        LOCKED
    }

    private Verdict counted(String kind, byte[] index, int most, Instant now) {
        return transactions.as(COUNTING, () -> {
            boolean[] before = new boolean[1];
            AttemptCount after = change(kind, index, count -> {
                before[0] = count.lockedAt(now);
                return count.next(now, most, settings.window(), settings.locked());
            });
            if (!after.lockedAt(now)) {
                return Verdict.ALLOWED;
            }
            return before[0] ? Verdict.LOCKED : Verdict.LOCKED_NOW;
        });
    }

    private AttemptCount change(String kind, byte[] index, UnaryOperator<AttemptCount> change) {
        jdbc.sql("insert into sign_in_attempt (kind, index, counted, since) values (?, ?, 0, ?) on conflict do nothing")
                .param(kind)
                .param(index)
                .param(Timestamp.from(Instant.EPOCH))
                .update();
        AttemptCount changed = change.apply(jdbc.sql(
                        "select counted, since, locked_until from sign_in_attempt where kind = ? and index = ? for update")
                .param(kind)
                .param(index)
                .query(Attempts::row)
                .single());
        jdbc.sql("update sign_in_attempt set counted = ?, since = ?, locked_until = ? where kind = ? and index = ?")
                .param(changed.counted())
                .param(Timestamp.from(changed.since()))
                .param(changed.lockedUntil() == null ? null : Timestamp.from(changed.lockedUntil()))
                .param(kind)
                .param(index)
                .update();
        return changed;
    }

    private byte[] index(String kind, String value) {
        return keyring.index("sign-in " + kind, value.toLowerCase(Locale.ROOT));
    }

    private static AttemptCount row(ResultSet row, int number) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_until");
        return new AttemptCount(
                row.getInt("counted"),
                row.getTimestamp("since").toInstant(),
                locked == null ? null : locked.toInstant());
    }
}
