package org.throughcare.service.access.clients;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;

/** Counts who asks for tokens, in the database, so that every node counts alike; no address can be read from it. */
@Component
class TokenRequestCounts {
    private static final Acting COUNTING = new Acting.Engine("token requests");
    private static final int KEPT_MINUTES = 60;

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;
    private final ApiSettings settings;
    private final InstantSource clock;

    TokenRequestCounts(
            JdbcClient jdbc, Transactions transactions, Keyring keyring, ApiSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts a request from {@code address} in this minute; whether it is one too many. */
    boolean tooMany(String address) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        int asked = transactions.as(COUNTING, () -> {
            int sofar = jdbc.sql("""
                            insert into api_token_request as counted (address, minute, requests) values (?, ?, 1)
                            on conflict (address, minute) do update set requests = counted.requests + 1
                            returning requests""")
                    .param(keyring.index("token request", address))
                    .param(Timestamp.from(minute))
                    .query(Integer.class)
                    .single();
            if (sofar == 1) {
                jdbc.sql("delete from api_token_request where minute < ?")
                        .param(Timestamp.from(minute.minus(KEPT_MINUTES, ChronoUnit.MINUTES)))
                        .update();
            }
            return sofar;
        });
        return asked > settings.tokenRequests();
    }
}
