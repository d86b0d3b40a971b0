package org.throughcare.bench.wakes;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.practice.terms.London;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/** Goes through a day from one minute at which something is due to the next, and lets the clock run there until all is woken. */
final class MeasuringDay {
    private static final Acting ENGINE = new Acting.Engine("measurement");
    private static final Duration LEAD = Duration.ofSeconds(2);
    private static final long PAUSE = 200;
    private static final double NANOS = 1e9;

    private final JdbcClient jdbc;
    private final JdbcClient owner;
    private final Transactions transactions;
    private final RunningClock clock;

    MeasuringDay(ApplicationContext service, RunningClock clock) {
        jdbc = service.getBean(JdbcClient.class);
        owner = JdbcClient.create(service.getBean("migrations", DataSource.class));
        transactions = service.getBean(Transactions.class);
        this.clock = clock;
    }

    private record Work(long read, long written) {}

    private record Due(long person, Instant at) {}

    /** Wakes everything that is due at {@code until} without measuring it. */
    void settle(Instant until) throws InterruptedException {
        clock.hold(until);
        while (due(clock.instant()) > 0) {
            Thread.sleep(PAUSE);
        }
    }

    /** Every minute until {@code end} at which something comes due. */
    List<Burst> until(Instant end) throws InterruptedException {
        List<Burst> bursts = new ArrayList<>();
        Instant next = next();
        while (next.isBefore(end)) {
            bursts.add(burst(next.truncatedTo(ChronoUnit.MINUTES)));
            next = next();
        }
        return bursts;
    }

    private Burst burst(Instant minute) throws InterruptedException {
        List<Due> due = dueBefore(minute.plus(Duration.ofMinutes(1)));
        Work before = work();
        clock.hold(minute.minus(LEAD));
        clock.run();
        while (clock.instant().isBefore(minute)) {
            Thread.sleep(1);
        }
        long begin = System.nanoTime();
        Instant last = due.getLast().at();
        while (due(last) > 0 || clock.instant().isBefore(last)) {
            Thread.sleep(PAUSE);
        }
        double seconds = (System.nanoTime() - begin) / NANOS;
        clock.hold(clock.instant());
        Work after = work();
        Map<Long, Instant> woken = woken(due.getFirst().at());
        List<Double> lags = due.stream()
                .filter(one -> woken.containsKey(one.person()))
                .map(one -> Duration.between(one.at(), woken.getOrDefault(one.person(), one.at()))
                                .toNanos()
                        / NANOS)
                .toList();
        return new Burst(
                LocalTime.ofInstant(minute, London.ZONE).toString(),
                lags,
                seconds,
                after.read() - before.read(),
                after.written() - before.written());
    }

    private Instant next() {
        return transactions.as(
                ENGINE,
                () -> jdbc.sql("select min(next_wake) from case_summary")
                        .query((row, number) -> row.getTimestamp(1).toInstant())
                        .single());
    }

    private long due(Instant at) {
        return transactions.as(
                ENGINE,
                () -> jdbc.sql("select count(*) from case_summary where next_wake <= ?")
                        .param(Timestamp.from(at))
                        .query(Long.class)
                        .single());
    }

    private List<Due> dueBefore(Instant before) {
        return transactions.as(
                ENGINE,
                () -> jdbc.sql("select person, next_wake from case_summary where next_wake < ? order by next_wake")
                        .param(Timestamp.from(before))
                        .query((row, number) -> new Due(
                                row.getLong("person"),
                                row.getTimestamp("next_wake").toInstant()))
                        .list());
    }

    private Map<Long, Instant> woken(Instant since) {
        Map<Long, Instant> woken = new HashMap<>();
        transactions.run(
                ENGINE,
                () -> jdbc.sql("select person, stepped_to from case_summary where stepped_to >= ?")
                        .param(Timestamp.from(since))
                        .query(row -> {
                            woken.put(
                                    row.getLong("person"),
                                    row.getTimestamp("stepped_to").toInstant());
                        }));
        return woken;
    }

    private Work work() throws InterruptedException {
        Thread.sleep(1_500);
        return owner.sql("""
                        select sum(tup_fetched) as read, sum(tup_inserted + tup_updated + tup_deleted) as written
                        from pg_stat_database where datname = current_database()""")
                .query((row, number) -> new Work(row.getLong("read"), row.getLong("written")))
                .single();
    }
}
