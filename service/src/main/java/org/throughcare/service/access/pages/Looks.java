package org.throughcare.service.access.pages;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.web.model.access.BreakGlassReview.Opened;

/** What somebody looked at in a case, as the audit has it. */
@Component
class Looks {
    private static final Acting.Engine LOOKING_UP = new Acting.Engine("review of emergencies");

    private final JdbcClient jdbc;
    private final Transactions transactions;

    Looks(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** What {@code staff} did with the case from {@code from} until {@code until}, in order. */
    List<Opened> of(StaffMember staff, long person, Instant from, Instant until) {
        return transactions.lookingUp(
                LOOKING_UP,
                () -> jdbc.sql("""
                                select at, act, route from acts_in_case(?, ?, ?)
                                where actor = ? and act like 'CASE\\_%'""")
                        .param(person)
                        .param(Timestamp.from(from))
                        .param(Timestamp.from(until))
                        .param(staff.username())
                        .query((row, number) ->
                                new Opened(row.getTimestamp("at").toInstant(), row.getString("route")))
                        .list());
    }
}
