package org.throughcare.service.feeds.intake;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.terms.London;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.ItemAnswer.Status;

/** Counts what came from whom and what became of it: what is refused leaves at least its number. */
@Component
class Tally {
    private final JdbcClient jdbc;
    private final Transactions transactions;

    Tally(JdbcClient jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    void count(FeedSource source, Collection<ItemAnswer> answers, Instant now) {
        Map<Status, Integer> counts = new EnumMap<>(Status.class);
        answers.forEach(answer -> counts.merge(answer.status(), 1, Integer::sum));
        transactions.run(
                new Acting.Engine("feed:" + source.path()),
                () -> counts.forEach((status, items) -> add(source, status, items, now)));
    }

    private void add(FeedSource source, Status status, int items, Instant now) {
        jdbc.sql("""
                        insert into feed_tally (source, day, status, items, last) values (?, ?, ?, ?, ?)
                        on conflict (source, day, status) do update
                        set items = feed_tally.items + excluded.items, last = greatest(feed_tally.last, excluded.last)""")
                .param(source.path())
                .param(Date.valueOf(now.atZone(London.ZONE).toLocalDate()))
                .param(status.name())
                .param(items)
                .param(Timestamp.from(now))
                .update();
    }
}
