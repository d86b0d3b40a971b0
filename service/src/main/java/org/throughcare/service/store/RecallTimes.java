package org.throughcare.service.store;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.recall.measures.MeasuredRecall;

/**
 * The recalls of units with their times, on behalf of whoever the transaction runs for: those of units that they do not answer
 * for are not there. Nothing but measures is made of it.
 */
@Component
public class RecallTimes {
    private final JdbcClient jdbc;

    RecallTimes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those whose clock of signing began from {@code from} on and before {@code before}, in {@code unit} or, for null, anywhere. */
    public List<MeasuredRecall> asked(Instant from, Instant before, @Nullable String unit) {
        return jdbc.sql(RecallTimeRows.Kept.SELECT
                        + "where signing_from >= :from and signing_from < :before and (:unit::text is null or unit = :unit)"
                        + " order by person, number")
                .param("from", Timestamp.from(from))
                .param("before", Timestamp.from(before))
                .param("unit", unit, Types.VARCHAR)
                .query(RecallTimeRows.Kept::row)
                .list();
    }

    /** The units of which there are any, by name. */
    public List<String> units() {
        return jdbc.sql("select distinct unit from recall_time where unit is not null order by unit")
                .query((row, number) -> row.getString("unit"))
                .list();
    }

    /**
     * Whose recalls were asked for in each month that has any, in London, of those whose clock of signing began from {@code from}
     * on: at most {@code most} people of each.
     */
    public SortedMap<YearMonth, Set<Long>> people(Instant from, int most) {
        SortedMap<YearMonth, Set<Long>> people = new TreeMap<>();
        jdbc.sql("""
                        select to_char(signing_from at time zone 'Europe/London', 'YYYY-MM') as month,
                               (array_agg(distinct person))[1 : :most] as people
                        from recall_time where signing_from >= :from group by 1""").param("from", Timestamp.from(from)).param("most", most).query(row -> {
            people.put(YearMonth.parse(row.getString("month")), Set.of((Long[])
                    row.getArray("people").getArray()));
        });
        return people;
    }
}
