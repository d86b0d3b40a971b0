package org.throughcare.service.feeds.expecting;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.replay.DutyChange;
import org.throughcare.service.store.Announcement;
import org.throughcare.service.store.Announcing;
import org.throughcare.service.store.CaseRecord;

/** Notes, with everything that comes on record, what a source is now expected to send. Tells nobody anything. */
@Component
class Expecting implements Announcing {
    private static final Duration PAST = Duration.ofDays(7);

    private final JdbcClient jdbc;

    Expecting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Announcement> of(CaseRecord record, List<Entry> added, List<DutyChange> changes) {
        for (Entry entry : added) {
            for (Expectation expected : Expectation.after(entry)) {
                Instant due = expected.due(entry);
                if (due.isAfter(entry.times().received().minus(PAST))) {
                    note(record.person(), entry, expected, due);
                }
            }
        }
        return List.of();
    }

    private void note(long person, Entry cause, Expectation expected, Instant due) {
        jdbc.sql("""
                        insert into feed_expectation (subject, cause, rule, due) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .param(person)
                .param(cause.id().value())
                .param(expected.rule())
                .param(Timestamp.from(due))
                .update();
    }
}
