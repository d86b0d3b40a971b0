package org.throughcare.service.access.clients;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.keys.Keyring;
import org.throughcare.service.keys.SubjectKey;

/** The keys that tokens are signed with: made when one is needed, shared by every node, and kept over restarts. */
@Component
class SigningKeys {
    private static final Acting SIGNING = new Acting.Engine("token keys");
    private static final String PLACE = "api_signing_key/";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Keyring keyring;
    private final ApiSettings settings;
    private final InstantSource clock;

    SigningKeys(
            JdbcClient jdbc, Transactions transactions, Keyring keyring, ApiSettings settings, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.keyring = keyring;
        this.settings = settings;
        this.clock = clock;
    }

    /** The key to sign with now. */
    ECKey current() {
        Instant now = clock.instant();
        return transactions.as(
                SIGNING,
                () -> newest(now).orElseGet(() -> {
                    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('api_signing_key', 0))")
                            .query()
                            .singleRow();
                    return newest(now).orElseGet(() -> made(now));
                }));
    }

    /** Every key that a token which is still good may be signed with. */
    List<ECKey> all() {
        return transactions.as(
                SIGNING,
                () -> jdbc.sql("select id, key_wrapped, key_sealed from api_signing_key where made_at > ?")
                        .param(Timestamp.from(
                                clock.instant().minus(settings.keys()).minus(settings.tokens())))
                        .query(this::row)
                        .list());
    }

    private Optional<ECKey> newest(Instant now) {
        return jdbc.sql("""
                        select id, key_wrapped, key_sealed from api_signing_key
                        where made_at > ? order by made_at desc limit 1""")
                .param(Timestamp.from(now.minus(settings.keys())))
                .query(this::row)
                .optional();
    }

    private ECKey made(Instant now) {
        try {
            ECKey key = new ECKeyGenerator(Curve.P_256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            SubjectKey sealing = keyring.newKey();
            jdbc.sql("insert into api_signing_key (id, key_wrapped, key_sealed, made_at) values (?, ?, ?, ?)")
                    .param(key.getKeyID())
                    .param(keyring.wrap(sealing))
                    .param(sealing.seal(
                            PLACE + key.getKeyID(), key.toJSONString().getBytes(UTF_8)))
                    .param(Timestamp.from(now))
                    .update();
            return key;
        } catch (JOSEException e) {
            throw new IllegalStateException("no key for tokens can be made", e);
        }
    }

    private ECKey row(ResultSet row, int number) throws SQLException {
        SubjectKey sealing = keyring.unwrap(row.getBytes("key_wrapped"));
        byte[] plain = sealing.open(PLACE + row.getString("id"), row.getBytes("key_sealed"));
        try {
            return ECKey.parse(new String(plain, UTF_8));
        } catch (ParseException e) {
            throw new IllegalStateException("a key for tokens cannot be read", e);
        }
    }
}
