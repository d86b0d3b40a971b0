package org.throughcare.service.access.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.CaseAccess;
import org.throughcare.service.access.CaseWords;
import org.throughcare.service.access.NeedToKnow;
import org.throughcare.service.access.SignedIn;
import org.throughcare.service.database.Transactions;

/** Requests for access that wait for an answer, and who may give it. */
@Component
public class Requests {
    private static final Set<Because> OWN_UNIT = Set.of(Because.SAME_UNIT, Because.HOLDS_THE_CASE);
    private static final String PLACE = "access_request/crn";
    private static final String COLUMNS = "select id, person, crn, staff, reason, asked_at from access_request ";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseAccess access;
    private final CaseWords words;

    Requests(JdbcClient jdbc, Transactions transactions, CaseAccess access, CaseWords words) {
        this.words = words;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.access = access;
    }

    /** Those that {@code who} may answer, oldest first: for cases open to them, and not their own. */
    public List<Request> waitingFor(SignedIn who) {
        return transactions.as(who.acting(), () -> {
            List<Request> of = transactions.computing(() -> jdbc.sql(COLUMNS + """
                                    r where decided_at is null and staff <> ?
                                      and exists (select from case_summary c where c.person = r.person and c.unit = ?)
                                    order by asked_at, id""")
                    .param(who.staff().id())
                    .param(who.staff().unit())
                    .query(this::row)
                    .list());
            return of.stream().filter(request -> mayDecide(who, request)).toList();
        });
    }

    /** The one with this number, if it waits and {@code who} may answer it. */
    public Optional<Request> waiting(SignedIn who, long id) {
        return transactions.as(
                who.acting(),
                () -> transactions.computing(() -> jdbc.sql(COLUMNS + "where id = ? and decided_at is null")
                        .param(id)
                        .query(this::row)
                        .optional()
                        .filter(request -> request.staff() != who.staff().id() && mayDecide(who, request))));
    }

    /** Since when {@code who} waits for an answer about the case. */
    public Optional<Instant> askedBy(SignedIn who, long person) {
        return transactions.as(
                who.acting(),
                () -> jdbc.sql(
                                "select asked_at from access_request where staff = ? and person = ? and decided_at is null")
                        .param(who.staff().id())
                        .param(person)
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .optional());
    }

    private boolean mayDecide(SignedIn who, Request request) {
        return access.of(who.staff(), request.person()) instanceof Access.Open open
                && OWN_UNIT.contains(open.because())
                && NeedToKnow.allows(open, who.staff().post(), Act.DECIDE_REQUEST);
    }

    void add(long person, String crn, long staff, String reason, Instant now) {
        jdbc.sql("""
                        insert into access_request (person, crn, staff, reason, asked_at) values (?, ?, ?, ?, ?)
                        on conflict (staff, person) where decided_at is null
                        do update set reason = excluded.reason""")
                .param(person)
                .param(words.seal(person, PLACE, crn))
                .param(staff)
                .param(reason)
                .param(Timestamp.from(now))
                .update();
    }

    /** Puts the answer in, unless somebody else was first. */
    boolean answer(long id, long by, boolean granted, String decision, Instant now) {
        return jdbc.sql("""
                                update access_request set decided_by = ?, decided_at = ?, granted = ?, decision = ?
                                where id = ? and decided_at is null and staff <> ?""")
                        .param(by)
                        .param(Timestamp.from(now))
                        .param(granted)
                        .param(decision)
                        .param(id)
                        .param(by)
                        .update()
                == 1;
    }

    private Request row(ResultSet row, int number) throws SQLException {
        long person = row.getLong("person");
        return new Request(
                row.getLong("id"),
                person,
                words.open(person, PLACE, row.getBytes("crn")),
                row.getLong("staff"),
                row.getString("reason"),
                row.getTimestamp("asked_at").toInstant());
    }
}
