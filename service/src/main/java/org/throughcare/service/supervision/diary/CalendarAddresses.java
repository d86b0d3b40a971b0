package org.throughcare.service.supervision.diary;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.Paths;

/** Keeps the private address at which a diary can be read: only the hash of its secret, so that it is shown once and never again. */
@Component
class CalendarAddresses {
    private static final Acting.Engine READING = new Acting.Engine("calendar feed");
    private static final int SECRET_BYTES = 32;
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Trail trail;
    private final SecureRandom random = new SecureRandom();

    CalendarAddresses(JdbcClient jdbc, Transactions transactions, Trail trail) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.trail = trail;
    }

    /** When the address that {@code staff} has was made; empty where they have none. In the running transaction. */
    Optional<Instant> made(long staff) {
        return jdbc.sql("select made_at from calendar_feed where staff = ?")
                .param(staff)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** A new address for {@code staff}, in place of any they had. In the running transaction. */
    String make(long staff, Instant now) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transactions.computing(() ->
                jdbc.sql("""
                        insert into calendar_feed (staff, secret, made_at) values (?, ?, ?)
                        on conflict (staff) do update set secret = excluded.secret, made_at = excluded.made_at""").params(staff, hash(secret), Timestamp.from(now)).update());
        trail.leave("CALENDAR_ADDRESS_MADE", null, "POST " + Paths.DIARY_ADDRESS);
        return secret;
    }

    /** Ends the address that {@code staff} has. In the running transaction. */
    void revoke(long staff) {
        int gone = transactions.computing(() -> jdbc.sql("delete from calendar_feed where staff = ?")
                .param(staff)
                .update());
        if (gone > 0) {
            trail.leave("CALENDAR_ADDRESS_REVOKED", null, "POST " + Paths.DIARY_ADDRESS);
        }
    }

    /** Whose address {@code secret} is; empty for any other words. */
    Optional<Long> whose(String secret) {
        if (secret.isEmpty() || secret.length() > LONGEST) {
            return Optional.empty();
        }
        return transactions.as(
                READING,
                () -> jdbc.sql("select staff from calendar_feed where secret = ?")
                        .param(hash(secret))
                        .query(Long.class)
                        .optional());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
