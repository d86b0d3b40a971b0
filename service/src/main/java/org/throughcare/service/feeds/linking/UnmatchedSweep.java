package org.throughcare.service.feeds.linking;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Looks again, now and then, whether a record that waits has become certain: the number may have come to its case later. */
@Configuration
class UnmatchedSweep {
    private static final Acting LOOKING = new Acting.Engine("feed:links");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final AutomaticLinks links;

    UnmatchedSweep(JdbcClient jdbc, Transactions transactions, AutomaticLinks links) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.links = links;
    }

    /** Looks at every record that waits and says how many no longer do. */
    int sweep() {
        List<Long> waiting = transactions.as(
                LOOKING,
                () -> jdbc.sql("select person from case_summary where not matched and entries > 0 order by person")
                        .query((row, number) -> row.getLong("person"))
                        .list());
        int linked = 0;
        for (long person : waiting) {
            linked += transactions.as(LOOKING, () -> waits(person) && links.follow(person)) ? 1 : 0;
        }
        return linked;
    }

    private boolean waits(long person) {
        return jdbc.sql("select exists (select from case_summary where person = ? and not matched)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    @Bean
    RecurringTask<Void> sweepUnmatched(@Value("${throughcare.feeds.sweep-every:5m}") Duration every) {
        return Tasks.recurring("sweep-unmatched", FixedDelay.of(every)).execute((instance, context) -> sweep());
    }
}
