package org.throughcare.service.feeds.expecting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.RecordFact.NotReceived;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.feeds.linking.LinkEntries;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.Records;

/** Looks, when something was due, whether it came; that it did not is put on the record once, as a fact. */
@Component
class NoticingAbsence {
    private static final Acting NOTICING = new Acting.Engine("expectations");

    private final JdbcClient jdbc;
    private final Transactions transactions;
    private final Records records;
    private final Appending appending;
    private final InstantSource clock;

    NoticingAbsence(
            JdbcClient jdbc, Transactions transactions, Records records, Appending appending, InstantSource clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.records = records;
        this.appending = appending;
        this.clock = clock;
    }

    private record Due(long person, long subject, String cause, String rule, Instant due) {}

    /** Looks at everything that is due, and says of how much nothing came. */
    int notice() {
        int noticed = 0;
        for (Optional<Boolean> one = next(); one.isPresent(); one = next()) {
            noticed += one.get() ? 1 : 0;
        }
        return noticed;
    }

    /** Whether the next that is due was missing; empty when nothing more is due. */
    private Optional<Boolean> next() {
        return transactions.as(NOTICING, () -> due().map(this::missing));
    }

    private Optional<Due> due() {
        return jdbc.sql("""
                        select s.person, e.subject, e.cause, e.rule, e.due
                        from feed_expectation e join subject s on s.id = e.subject
                        where e.due <= ? and e.noticed_at is null and e.met_at is null
                        order by e.due limit 1 for update of e skip locked""")
                .param(Timestamp.from(clock.instant()))
                .query((row, number) -> new Due(
                        row.getLong("person"),
                        row.getLong("subject"),
                        row.getString("cause"),
                        row.getString("rule"),
                        row.getTimestamp("due").toInstant()))
                .optional();
    }

    private boolean missing(Due due) {
        Optional<CaseRecord> record = records.of(due.person);
        Optional<Expectation> expected = Expectation.called(due.rule);
        Optional<Entry> cause = record.flatMap(known -> known.entries().stream()
                .filter(entry -> entry.id().value().equals(due.cause))
                .findFirst());
        boolean missing = expected.isPresent()
                && cause.isPresent()
                && !expected.get().met(cause.get(), record.orElseThrow().ofLinked());
        if (missing) {
            say(record.orElseThrow(), expected.get(), due);
        }
        settle(due, missing ? "noticed_at" : "met_at");
        return missing;
    }

    private void say(CaseRecord record, Expectation expected, Due due) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        NotReceived fact = new NotReceived(expected.source().agency(), expected.what(), due.due);
        String name = due.cause + "/" + due.rule;
        Entry entry = LinkEntries.decided(record.subject(), record.subject(), fact, "Throughcare", name, now);
        CommandKey key = CommandKey.of("feed:expectations", name, due.rule.getBytes(UTF_8));
        appending.append(
                new Append(record.subject(), List.of(entry), key, null, "ABSENCE_NOTICED", "feed:expectations"));
    }

    private void settle(Due due, String column) {
        jdbc.sql("update feed_expectation set " + column + " = ? where subject = ? and cause = ? and rule = ?")
                .param(Timestamp.from(clock.instant()))
                .param(due.subject)
                .param(due.cause)
                .param(due.rule)
                .update();
    }
}
