package org.throughcare.service.access;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * A caseload large enough that the database must choose its plans: 24,000 cases in 100 units with 3,000 staff, ten
 * entries and two duties a case, and lists, shifts and grants in proportion. Bodies are empty.
 */
final class LargeCaseload {
    static final int CASES = 24_000;

    private static final List<String> ROWS = List.of(
            "insert into region select 'large ' || r from generate_series(1, 12) r",
            "insert into unit select 'large ' || u, 'large ' || u % 12 + 1 from generate_series(1, 100) u",
            "insert into team select 'large ' || t, 'large ' || t % 100 + 1 from generate_series(1, 400) t",
            """
            insert into staff (username, code, name, post, reach, team, unit)
            select 'large' || s, 'L' || s, 'Large ' || s, p.name, p.reach, 'large ' || s % 400 + 1,
                   'large ' || s % 400 % 100 + 1
            from generate_series(1, 3000) s
                     join (select *, row_number() over (order by name) as number from post) p on p.number = s % 19 + 1""",
            """
            insert into subject (kind, name_index, key_wrapped)
            select 'PERSON', ('large ' || c)::bytea, '' from generate_series(1, 24000) c""",
            "update subject set person = id where name_index is not null and person is null",
            """
            insert into identifier (index, kind, subject)
            select name_index, 'CRN', id from subject where name_index is not null
            on conflict do nothing""",
            """
            insert into case_summary (person, holder, team, unit, prison, iom, recall_open, entries, duty_events,
                                      stepped_to, body)
            select id, 'L' || id % 3000 + 1, 'large ' || id % 400 + 1, 'large ' || id % 400 % 100 + 1,
                   case when id % 3 = 0 then 'P' || id % 120 end, id % 20 = 0, id % 25 = 0, 10, 2, '2026-01-01', ''
            from subject where key_wrapped = ''""",
            """
            insert into entry (subject, sequence, received, body)
            select id, n, '2026-01-01', '' from subject, generate_series(1, 10) n where key_wrapped = ''""",
            """
            insert into duty_event (person, sequence, at, recorded, body)
            select id, n, '2026-01-01', '2026-01-01', '' from subject, generate_series(1, 4) n where key_wrapped = ''""",
            """
            insert into duty (person, number, kind, class, party, roles, raised_at, due_at, late, outcome, body)
            select id, n, 'A', 'B', 'PROBATION', '{COM}', '2026-01-01', '2026-02-01', false,
                   case when n = 1 then 'OPEN' else 'DISCHARGED' end, ''
            from subject, generate_series(1, 2) n where key_wrapped = ''""",
            """
            insert into case_grant (person, staff, basis, purpose, starts, ends)
            select c.id, s.id, 'OPEN_TASK', 'test', '2026-01-01', '2027-01-01'
            from (select id, row_number() over () as number from subject where key_wrapped = '') c
                     join (select id, row_number() over () as number from staff) s on s.number = c.number % 3000""",
            """
            insert into case_exclusion (person, staff, since, reason)
            select person, staff, '2026-01-01', 'test' from case_grant where id % 20 = 0
            on conflict do nothing""",
            """
            insert into case_restriction (person, since, reason)
            select distinct person, timestamptz '2026-01-01', 'test' from case_grant where id % 30 = 0
            on conflict do nothing""",
            """
            insert into case_restriction_list (restriction, staff, since)
            select r.id, g.staff, '2026-01-01' from case_restriction r join case_grant g on g.person = r.person""",
            """
            insert into on_call_shift (staff, region, starts, ends)
            select id, 'large ' || id % 12 + 1, '2026-03-10', '2026-03-11' from staff""");

    private LargeCaseload() {}

    /** Writes it as the engine and gathers the statistics as whoever owns the tables; to be done once in a database. */
    static void write(JdbcClient jdbc, Transactions transactions, DataSource owner) {
        transactions.run(
                new Acting.Engine("large caseload"),
                () -> ROWS.forEach(rows -> jdbc.sql(rows).update()));
        JdbcClient.create(owner).sql("analyze").update();
    }
}
