package org.throughcare.service.protection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.protection.RetentionRule.Category;

/** Lists the cases whose retention period is over, for a person to look at. It erases nothing and decides nothing. */
@Component
public class RetentionReview {
    private static final Acting LISTING = new Acting.Engine("retention-review");

    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final RetentionSchedule schedule;
    private final StandingHolds holds;

    RetentionReview(Transactions transactions, JdbcClient jdbc, RetentionSchedule schedule, StandingHolds holds) {
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.schedule = schedule;
        this.holds = holds;
    }

    /**
     * A case that is due.
     *
     * @param person its number in the service
     * @param lastEntry when the last entry about it was received
     * @param since from when it is due
     * @param holds what keeps it all the same
     */
    public record Due(long person, Instant lastEntry, Instant since, List<Hold> holds) {
        public Due {
            holds = List.copyOf(holds);
        }
    }

    /** At most {@code most} cases that are due at {@code now}, the longest due first. */
    public List<Due> due(Instant now, int most) {
        RetentionRule rule = schedule.of(Category.CASE_RECORD);
        return transactions.as(LISTING, () -> {
            List<Due> due = new ArrayList<>();
            jdbc
                    .sql("""
                            select s.person, max(e.received) as last from subject s join entry e on e.subject = s.id
                            where s.kind = 'PERSON' and s.key_wrapped is not null
                            group by s.person order by last, s.person limit ?""")
                    .param(most)
                    .query((row, number) -> new Due(
                            row.getLong("person"),
                            row.getTimestamp("last").toInstant(),
                            rule.over(row.getTimestamp("last").toInstant()),
                            List.of()))
                    .list()
                    .stream()
                    .filter(one -> !one.since().isAfter(now))
                    .forEach(one ->
                            due.add(new Due(one.person(), one.lastEntry(), one.since(), holds.of(one.person()))));
            return due;
        });
    }
}
