package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.keys.Keyring;

/** Finds open duties across cases; row-level security leaves out those of cases that may not be seen. */
@Component
class OpenDutyRows {
    static final String OPEN =
            " d.outcome = 'OPEN' and not d.shadow and d.party = :party and (:anyone or d.roles && cast(:roles as text[])) ";
    private static final String READ = "select d.person, d.number, d.late, d.body, s.key_wrapped ";

    private final JdbcClient jdbc;
    private final Keyring keyring;

    OpenDutyRows(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    List<CaseDuty> of(long person, OpenDuties asked) {
        return open(
                        jdbc.sql(READ + "from duty d join subject s on s.id = d.person where d.person = :person and"
                                + OPEN + "order by d.due_at, d.number"),
                        asked)
                .param("person", person)
                .query(this::read)
                .list();
    }

    List<CaseDuty> page(OpenDuties asked, CasesOf of, int from, int most) {
        return open(
                        jdbc.sql(READ + "from case_summary c join duty d on d.person = c.person "
                                + "join subject s on s.id = c.person where" + CasesOfRows.where(of) + "and" + OPEN
                                + "order by d.due_at, d.person, d.number limit :most offset :from"),
                        asked)
                .param("of", CasesOfRows.value(of))
                .param("most", most)
                .param("from", from)
                .query(this::read)
                .list();
    }

    List<CaseDuty> falling(OpenDuties asked, CasesOf of, Instant before) {
        return asked(
                        jdbc.sql(READ + "from case_summary c join duty d on d.person = c.person "
                                + "join subject s on s.id = c.person where" + CasesOfRows.where(of) + "and" + OPEN
                                + "and d.due_at >= :now and d.due_at < :before order by d.due_at, d.person, d.number"),
                        asked,
                        of)
                .param("now", Timestamp.from(asked.now()))
                .param("before", Timestamp.from(before))
                .query(this::read)
                .list();
    }

    DutyCount count(OpenDuties asked, CasesOf of) {
        return open(jdbc.sql("""
                        select count(distinct c.person) as cases,
                               count(*) filter (where d.due_at < :now) as overdue,
                               count(*) filter (where d.due_at >= :now and d.due_at < :tomorrow) as today,
                               count(*) filter (where d.due_at >= :tomorrow) as later,
                               min(d.due_at) filter (where d.due_at >= :now) as next
                        from case_summary c left join duty d on d.person = c.person and""" + OPEN + "where" + CasesOfRows.where(of)), asked)
                .param("of", CasesOfRows.value(of))
                .param("now", Timestamp.from(asked.now()))
                .param("tomorrow", Timestamp.from(asked.endOfToday()))
                .query(OpenDutyRows::counted)
                .single();
    }

    /** The parameters of a statement that names open duties and a list of cases. */
    static StatementSpec asked(StatementSpec statement, OpenDuties asked, CasesOf of) {
        return open(statement, asked).param("of", CasesOfRows.value(of));
    }

    private static StatementSpec open(StatementSpec statement, OpenDuties asked) {
        return statement
                .param("party", asked.party().name())
                .param("anyone", asked.roles().isEmpty())
                .param("roles", asked.roles().stream().map(Role::name).toArray(String[]::new));
    }

    private CaseDuty read(ResultSet row, int number) throws SQLException {
        return DutyRows.read(row, row.getLong("person"), keyring.unwrap(row.getBytes("key_wrapped")));
    }

    private static DutyCount counted(ResultSet row, int number) throws SQLException {
        Timestamp next = row.getTimestamp("next");
        @Nullable Instant due = next == null ? null : next.toInstant();
        return new DutyCount(row.getInt("cases"), row.getInt("overdue"), row.getInt("today"), row.getInt("later"), due);
    }
}
