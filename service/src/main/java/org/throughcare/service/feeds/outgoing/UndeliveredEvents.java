package org.throughcare.service.feeds.outgoing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.database.Transactions;

/** What could not be delivered to others, for those who tend feeds; it says of nobody whom it is about. */
@Component
public class UndeliveredEvents {
    private static final String FAILED = " from outbox where delivered_at is null and last_failure is not null ";

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final AuditLog audit;
    private final InstantSource clock;

    UndeliveredEvents(JdbcClient jdbc, Transactions transactions, AuditLog audit, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * An event that was not taken.
     *
     * @param type its name
     * @param since when it was to be told
     * @param tries how often it was tried
     * @param next when it is tried again
     * @param failure which receivers did not take it, and what each answered
     */
    public record Undelivered(String type, Instant since, int tries, Instant next, String failure) {}

    /**
     * One page of them, the oldest first.
     *
     * @param events the events
     * @param total how many there are
     * @param behind how many more wait and have not failed
     */
    public record Page(List<Undelivered> events, long total, long behind) {}

    /** One page, from 1. */
    public Page list(StaffMember reader, int page, int size) {
        return transactions.as(reader.acting(), () -> {
            audit.record(AuditedAct.of(clock.instant(), "UNDELIVERED_READ", null, "page:/undelivered"));
            return transactions.computing(() -> {
                long total = count("select count(*)" + FAILED);
                long waiting = count("select count(*) from outbox where delivered_at is null");
                return new Page(events(page, size), total, waiting - total);
            });
        });
    }

    private List<Undelivered> events(int page, int size) {
        return jdbc.sql("select type, recorded_at, attempts, next_attempt, last_failure" + FAILED
                        + "order by id limit ? offset ?")
                .param(size)
                .param((page - 1L) * size)
                .query((row, number) -> new Undelivered(
                        row.getString("type"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getInt("attempts"),
                        row.getTimestamp("next_attempt").toInstant(),
                        row.getString("last_failure")))
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
