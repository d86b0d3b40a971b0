package org.throughcare.service.access.clients;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.ClientCaller.Kind;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.Trail;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Registering a program. Its secret is said once, to whoever registers it, and kept only as a hash. */
@Component
public class RegisteringClient {
    private static final int SECRET_BYTES = 32;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final PasswordEncoder encoder;
    private final Trail trail;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    RegisteringClient(
            JdbcClient jdbc, Transactions transactions, PasswordEncoder encoder, Trail trail, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.encoder = encoder;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What is registered.
     *
     * @param id lower-case letters, digits and hyphens, at most 63
     * @param kind what it is
     * @param source of a feed, whose facts it sends; otherwise null
     * @param staff of a partner, the number of the member of its staff as whom it acts; otherwise null
     * @param purpose what for
     * @param scopes what it may do
     * @param perMinute how many calls a minute were agreed
     * @param lasts for how long
     */
    public record Registration(
            String id,
            Kind kind,
            @Nullable String source,
            @Nullable Long staff,
            String purpose,
            Set<ClientScope> scopes,
            int perMinute,
            Duration lasts) {
        public Registration {
            scopes = Set.copyOf(scopes);
            must(NAME.matcher(id).matches(), "is named with 1 to 63 lower-case letters, digits and hyphens");
            must((kind == Kind.FEED) == (source != null), "has a source exactly when it is a feed");
            must((kind == Kind.PARTNER) == (staff != null), "acts as a member of staff exactly when it is a partner");
            must(!purpose.isBlank(), "has a purpose");
            must(perMinute > 0 && lasts.isPositive(), "may call at least once a minute, for some time");
            must(
                    !scopes.isEmpty() && scopes.stream().allMatch(scope -> scope.kind() == kind),
                    "has scopes of its kind");
        }

        private static void must(boolean holds, String what) {
            if (!holds) {
                throw new IllegalArgumentException("a program " + what);
            }
        }
    }

    /**
     * Registers a program, or gives one that is registered another secret and everything else anew.
     *
     * @param by who does it: an operator at the command line
     * @return the secret
     */
    public String register(Acting.Engine by, Registration wanted) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = HexFormat.of().formatHex(bytes);
        Instant now = clock.instant();
        transactions.run(by, () -> {
            jdbc.sql("""
                            insert into api_client (id, secret, kind, source, staff, purpose, scopes, per_minute, made_at, expires)
                            values (:id, :secret, :kind, :source, :staff, :purpose, :scopes, :perMinute, :now, :expires)
                            on conflict (id) do update
                            set secret = excluded.secret, kind = excluded.kind, source = excluded.source,
                                staff = excluded.staff, purpose = excluded.purpose, scopes = excluded.scopes,
                                per_minute = excluded.per_minute, active = true, made_at = excluded.made_at,
                                expires = excluded.expires""")
                    .param("id", wanted.id())
                    .param("secret", encoder.encode(secret))
                    .param("kind", wanted.kind().name())
                    .param("source", wanted.source())
                    .param("staff", wanted.staff(), Types.BIGINT)
                    .param("purpose", wanted.purpose())
                    .param(
                            "scopes",
                            wanted.scopes().stream().map(Enum::name).sorted().toArray(String[]::new))
                    .param("perMinute", wanted.perMinute())
                    .param("now", Timestamp.from(now))
                    .param("expires", Timestamp.from(now.plus(wanted.lasts())))
                    .update();
            trail.leave("API_CLIENT_REGISTERED", null, "client " + wanted.id());
        });
        return secret;
    }

    /**
     * A program that is registered.
     *
     * @param id its name
     * @param kind what it is
     * @param of of a feed its source, of a partner the code of the member of its staff as whom it acts; otherwise empty
     * @param purpose what for
     * @param scopes what it may do, as tokens say it
     * @param active whether it is switched on
     * @param expires until when
     */
    public record Registered(
            String id, Kind kind, String of, String purpose, List<String> scopes, boolean active, Instant expires) {
        public Registered {
            scopes = List.copyOf(scopes);
        }
    }

    /** Every program that is registered, by name; never a secret. */
    public List<Registered> all(Acting.Engine by) {
        return transactions.as(
                by,
                () -> jdbc.sql("""
                        select c.id, c.kind, coalesce(c.source, s.code, '') as of, c.purpose, c.scopes, c.active, c.expires
                        from api_client c left join staff s on s.id = c.staff order by c.id""")
                        .query((row, _) -> new Registered(
                                row.getString("id"),
                                Kind.valueOf(row.getString("kind")),
                                row.getString("of"),
                                row.getString("purpose"),
                                Arrays.stream((String[]) row.getArray("scopes").getArray())
                                        .map(scope -> ClientScope.valueOf(scope).scopeName())
                                        .toList(),
                                row.getBoolean("active"),
                                row.getTimestamp("expires").toInstant()))
                        .list());
    }

    /** Switches a program off: its tokens are refused from now on. Whether there was one that was on. */
    public boolean switchOff(Acting.Engine by, String id) {
        return transactions.as(by, () -> {
            boolean changed = jdbc.sql("update api_client set active = false where id = ? and active")
                            .param(id)
                            .update()
                    == 1;
            if (changed) {
                trail.leave("API_CLIENT_SWITCHED_OFF", null, "client " + id);
            }
            return changed;
        });
    }
}
