package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.keys.Keyring;

/**
 * Ranks the open duties of many cases as one queue, person by person: first what is late or due today, then what is due
 * within the week, then the rest, and last what the reader has put off; within each the higher risk of serious harm first,
 * no level on record before medium, and then what is due first.
 */
@Component
class QueueRows {
    private static final String PAGE = """
            , people as (
                select person, min(band) as band, min(risk) as risk, min(due_at) as due from mine
                group by person order by min(band), min(risk), min(due_at), person limit :most offset :from)
            select d.person, d.number, d.late, d.body, d.restricted, m.put_off, s.key_wrapped
            from people o
                     join mine m on m.person = o.person
                     join duty d on d.person = m.person and d.number = m.number
                     join subject s on s.id = d.person
            order by o.band, o.risk, o.due, o.person, m.band, m.due_at, m.number
            """;

    private final JdbcClient jdbc;
    private final Keyring keyring;

    QueueRows(JdbcClient jdbc, Keyring keyring) {
        this.jdbc = jdbc;
        this.keyring = keyring;
    }

    /** The duties of {@code most} people from the one at {@code from}, those of one person together. */
    List<QueuedDuty> page(OpenDuties asked, CasesOf of, int from, int most) {
        return OpenDutyRows.asked(jdbc.sql(ranked(of) + PAGE), asked, of)
                .param("now", Timestamp.from(asked.now()))
                .param("tomorrow", Timestamp.from(asked.endOfToday()))
                .param("week", Timestamp.from(asked.endOfWeek()))
                .param("most", most)
                .param("from", from)
                .query(this::read)
                .list();
    }

    /** On how many people there is something. */
    int people(OpenDuties asked, CasesOf of) {
        return OpenDutyRows.asked(
                        jdbc.sql(
                                "select count(distinct d.person) from case_summary c join duty d on d.person = c.person where"
                                        + CasesOfRows.where(of) + "and" + OpenDutyRows.OPEN),
                        asked,
                        of)
                .query(Integer.class)
                .single();
    }

    private static String ranked(CasesOf of) {
        return """
            with mine as (
                select d.person, d.number, d.due_at,
                       max(p.until) filter (where p.until > :now) as put_off,
                       case when max(p.until) filter (where p.until > :now) is not null then 3
                            when d.due_at < :tomorrow then 0
                            when d.due_at < :week then 1
                            else 2 end as band,
                       case c.rosh when 'VERY_HIGH' then 1 when 'HIGH' then 2 when 'MEDIUM' then 4 when 'LOW' then 5
                            else 3 end as risk
                from case_summary c
                         join duty d on d.person = c.person
                         left join duty_put_off p on p.person = d.person and p.number = d.number and p.staff = acting_staff()
                where %s and %s
                group by d.person, d.number, d.due_at, c.rosh)
            """.formatted(CasesOfRows.where(of), OpenDutyRows.OPEN);
    }

    private QueuedDuty read(ResultSet row, int number) throws SQLException {
        Timestamp putOff = row.getTimestamp("put_off");
        CaseDuty duty = DutyRows.read(row, row.getLong("person"), keyring.unwrap(row.getBytes("key_wrapped")));
        return new QueuedDuty(duty, row.getBoolean("restricted"), putOff == null ? null : putOff.toInstant());
    }
}
