package org.throughcare.service.store;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Reads whole lists of cases. Which cases are on one is decided by row-level security; the duties of those are then counted
 * with the rights of the engine, since the second wall would ask once more for every duty.
 */
@Component
class ListedRows {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("lists of cases");

    private final JdbcClient jdbc;
    private final SummaryRows summaries;
    private final Transactions transactions;

    ListedRows(JdbcClient jdbc, SummaryRows summaries, Transactions transactions) {
        this.jdbc = jdbc;
        this.summaries = summaries;
        this.transactions = transactions;
    }

    private record Count(int open, int overdue, @Nullable Instant first) {
        static final Count NONE = new Count(0, 0, null);
    }

    List<ListedCase> of(CasesOf of, Party party, Instant now) {
        Map<Long, CaseSummary> found = summaries.of(of);
        Map<Long, Count> counts = transactions.lookingUp(LOOKING_UP, () -> counts(found, party, now));
        List<ListedCase> listed = new ArrayList<>(found.size());
        found.forEach((person, summary) -> {
            Count count = counts.getOrDefault(person, Count.NONE);
            listed.add(new ListedCase(person, summary, count.open(), count.overdue(), count.first()));
        });
        return listed;
    }

    private Map<Long, Count> counts(Map<Long, CaseSummary> of, Party party, Instant now) {
        Map<Long, Count> counts = new HashMap<>();
        jdbc.sql("""
                        select person, count(*) as open, count(*) filter (where due_at < :now) as overdue,
                               min(due_at) as first
                        from duty
                        where person = any(:persons) and outcome = 'OPEN' and not shadow and party = :party
                        group by person""")
                .param("now", Timestamp.from(now))
                .param("persons", of.keySet().toArray(Long[]::new))
                .param("party", party.name())
                .query((ResultSet row) -> {
                    Timestamp first = row.getTimestamp("first");
                    counts.put(
                            row.getLong("person"),
                            new Count(
                                    row.getInt("open"),
                                    row.getInt("overdue"),
                                    first == null ? null : first.toInstant()));
                });
        return counts;
    }

    List<Long> restricted(CasesOf of) {
        return transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc.sql("""
                                select c.person from case_summary c
                                where exists (select from case_restriction r
                                              where r.of_case = c.person and r.until is null)
                                  and""" + CasesOfRows.where(of) + "order by c.person")
                        .param("of", CasesOfRows.value(of))
                        .query(Long.class)
                        .list());
    }

    Optional<String> crnOf(long person) {
        return transactions.lookingUp(
                LOOKING_UP,
                () -> Optional.ofNullable(summaries.of(List.of(person)).get(person))
                        .flatMap(CaseSummary::crn));
    }
}
