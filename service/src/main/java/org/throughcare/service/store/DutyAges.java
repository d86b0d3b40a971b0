package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the open duties of a list of cases by kind and age, on behalf of whoever the transaction runs for. */
@Component
public class DutyAges {
    private static final Duration WEEK = Duration.ofDays(7);

    private final JdbcClient jdbc;

    DutyAges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many duties of one kind are open.
     *
     * @param kind the kind of their rule
     * @param later due after today
     * @param today due later today
     * @param week past their time by up to seven days
     * @param older past their time by more
     */
    public record Aged(String kind, int later, int today, int week, int older) {
        /** All of them. */
        public int all() {
            return later + today + week + older;
        }
    }

    /** By kind, of the duties that {@code asked} asks for on a list of cases. */
    public List<Aged> of(OpenDuties asked, CasesOf of) {
        return OpenDutyRows.asked(
                        jdbc.sql("""
                        select d.kind,
                               count(*) filter (where d.due_at >= :tomorrow) as later,
                               count(*) filter (where d.due_at >= :now and d.due_at < :tomorrow) as today,
                               count(*) filter (where d.due_at < :now and d.due_at >= :week) as week,
                               count(*) filter (where d.due_at < :week) as older
                        from case_summary c join duty d on d.person = c.person where"""
                                + CasesOfRows.where(of) + "and" + OpenDutyRows.OPEN
                                + "group by d.kind order by d.kind"),
                        asked,
                        of)
                .param("now", Timestamp.from(asked.now()))
                .param("tomorrow", Timestamp.from(asked.endOfToday()))
                .param("week", Timestamp.from(asked.now().minus(WEEK)))
                .query(DutyAges::aged)
                .list();
    }

    private static Aged aged(ResultSet row, int number) throws SQLException {
        return new Aged(
                row.getString("kind"),
                row.getInt("later"),
                row.getInt("today"),
                row.getInt("week"),
                row.getInt("older"));
    }
}
