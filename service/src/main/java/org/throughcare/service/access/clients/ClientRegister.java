package org.throughcare.service.access.clients;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.ClientCaller;
import org.throughcare.service.access.ClientScope;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** The registered programs that count now: switched on, not run out, and of a partner somebody who still works there. */
@Component
class ClientRegister {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("api clients");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final StaffRegister register;
    private final InstantSource clock;

    ClientRegister(JdbcClient jdbc, Transactions transactions, StaffRegister register, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.register = register;
        this.clock = clock;
    }

    Optional<ClientRow> named(String id) {
        return transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc.sql("""
                                select id, secret, kind, source, staff, purpose, scopes, per_minute, active, made_at, expires
                                from api_client where id = ?""")
                        .param(id)
                        .query(ClientRegister::row)
                        .optional()
                        .filter(client -> client.countsAt(clock.instant())));
    }

    Optional<ClientCaller> caller(String id) {
        return named(id).flatMap(this::caller);
    }

    /** Counts a call in this minute; whether it is one too many. */
    boolean tooMany(String id) {
        return transactions.as(LOOKING_UP, () -> {
            int most = named(id).map(ClientRow::perMinute).orElse(0);
            int calls = jdbc.sql("""
                            insert into api_call_count as counted (client, minute, calls) values (?, ?, 1)
                            on conflict (client, minute) do update set calls = counted.calls + 1 returning calls""")
                    .param(id)
                    .param(Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MINUTES)))
                    .query(Integer.class)
                    .single();
            if (calls == 1) {
                forgetOldCounts(id);
            }
            return calls > most;
        });
    }

    private void forgetOldCounts(String id) {
        jdbc.sql("delete from api_call_count where client = ? and minute < ?")
                .param(id)
                .param(Timestamp.from(clock.instant().minus(1, ChronoUnit.HOURS)))
                .update();
    }

    private Optional<ClientCaller> caller(ClientRow row) {
        Long staff = row.staff();
        if (staff == null) {
            return Optional.of(caller(row, null));
        }
        return register.numbered(staff).filter(StaffMember::active).map(member -> caller(row, member));
    }

    private static ClientCaller caller(ClientRow row, @Nullable StaffMember member) {
        return new ClientCaller(row.id(), row.kind(), row.source(), member, row.scopes(), row.purpose());
    }

    private static ClientRow row(ResultSet row, int number) throws SQLException {
        long staff = row.getLong("staff");
        @Nullable Long partner = row.wasNull() ? null : staff;
        return new ClientRow(
                row.getString("id"),
                row.getString("secret"),
                ClientCaller.Kind.valueOf(row.getString("kind")),
                row.getString("source"),
                partner,
                row.getString("purpose"),
                Arrays.stream((String[]) row.getArray("scopes").getArray())
                        .map(ClientScope::valueOf)
                        .collect(Collectors.toSet()),
                row.getInt("per_minute"),
                row.getBoolean("active"),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("expires").toInstant());
    }
}
