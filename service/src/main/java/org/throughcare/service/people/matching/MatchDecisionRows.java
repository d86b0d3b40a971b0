package org.throughcare.service.people.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Transactions;

/** What people decided of two records, so that it is found from either of them. */
@Component
class MatchDecisionRows {
    private static final String COLUMNS = "select entry, person, other, same, decided from match_decision ";

    private final JdbcClient jdbc;
    private final Transactions transactions;

    MatchDecisionRows(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /**
     * A decision that stands.
     *
     * @param entry the entry that records it
     * @param person the case it was recorded on
     * @param other the other record
     * @param same whether they were found to be one person
     * @param at when
     */
    record Decision(String entry, long person, long other, boolean same, Instant at) {}

    void put(Decision decision) {
        transactions.computing(() -> jdbc.sql(
                        "insert into match_decision (entry, person, other, same, decided) values (?, ?, ?, ?, ?)")
                .param(decision.entry())
                .param(decision.person())
                .param(decision.other())
                .param(decision.same())
                .param(Timestamp.from(decision.at()))
                .update());
    }

    void withdraw(String entry, Instant now) {
        transactions.computing(() -> jdbc.sql("update match_decision set withdrawn = ? where entry = ?")
                .param(Timestamp.from(now))
                .param(entry)
                .update());
    }

    Optional<Decision> standing(String entry) {
        return transactions.computing(() -> jdbc.sql(COLUMNS + "where entry = ? and withdrawn is null")
                .param(entry)
                .query(MatchDecisionRows::row)
                .optional());
    }

    /** The decisions that stand, the last first. */
    List<Decision> standing(int most) {
        return transactions.computing(
                () -> jdbc.sql(COLUMNS + "where withdrawn is null order by decided desc, entry limit ?")
                        .param(most)
                        .query(MatchDecisionRows::row)
                        .list());
    }

    /** Those who were found not to be {@code person}. */
    Set<Long> apartFrom(long person) {
        return new HashSet<>(transactions.computing(
                () -> jdbc.sql("""
                        select case when person = :person then other else person end as apart from match_decision
                        where (person = :person or other = :person) and not same and withdrawn is null""").param("person", person).query(Long.class).list()));
    }

    private static Decision row(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getString("entry"),
                row.getLong("person"),
                row.getLong("other"),
                row.getBoolean("same"),
                row.getTimestamp("decided").toInstant());
    }
}
