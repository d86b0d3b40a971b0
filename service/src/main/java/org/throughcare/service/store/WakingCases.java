package org.throughcare.service.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.audit.AuditLog;
import org.throughcare.service.audit.AuditedAct;
import org.throughcare.service.audit.Written;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Steps the cases whose next instant has come. The instant is data beside the case: nothing lives only in memory, and
 * after an outage everything that is overdue is found at once. Several nodes may do this at the same time: a case is held
 * by one of them, and the other finds that nothing is left to do.
 */
@Component
public class WakingCases {
    private static final Acting WAKING = new Acting.Engine("wake-up");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final CaseProjection projection;
    private final AuditLog audit;
    private final InstantSource clock;

    WakingCases(
            JdbcClient jdbc,
            Transactions transactions,
            CaseProjection projection,
            AuditLog audit,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.projection = projection;
        this.audit = audit;
        this.clock = clock;
    }

    /** Wakes at most {@code most} cases of one share of the work, and says how many it woke. */
    public int wake(int share, int shares, int most) {
        List<Long> due = transactions.as(
                WAKING,
                () -> jdbc.sql("""
                                select person from case_summary
                                where next_wake <= ? and mod(person, ?) = ? order by next_wake limit ?""")
                        .param(Timestamp.from(clock.instant()))
                        .param(shares)
                        .param(share)
                        .param(most)
                        .query((row, number) -> row.getLong("person"))
                        .list());
        int woken = 0;
        for (long person : due) {
            woken += transactions.as(WAKING, () -> woken(person)) ? 1 : 0;
        }
        return woken;
    }

    private boolean woken(long person) {
        Instant now = clock.instant();
        jdbc.sql("select id from subject where id = ? for update")
                .param(person)
                .query()
                .listOfRows();
        boolean stillDue = jdbc.sql("select exists (select from case_summary where person = ? and next_wake <= ?)")
                .param(person)
                .param(Timestamp.from(now))
                .query(Boolean.class)
                .single();
        if (!stillDue) {
            return false;
        }
        List<Written> written = projection.woken(person, now);
        if (!written.isEmpty()) {
            audit.record(AuditedAct.of(now, "DUTIES_STEPPED", person, "wake-up").writing(written));
        }
        return true;
    }
}
