package org.throughcare.bench.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.bench.people.Population;
import org.throughcare.service.feeds.FeedSource;
import org.throughcare.service.feeds.ItemAnswer;
import org.throughcare.service.feeds.intake.Intake;

/**
 * Facts as a feed sends them, on two connections (B3): read, known by their identity, sealed, projected, judged by every
 * rule and audited, beside a bare insert that only refuses what is there already, with the same flush.
 */
final class Ingest {
    private static final int WRITERS = 2;
    private static final int PEOPLE = 40;
    private static final int KNOWN_BEFORE = 60;
    private static final int BODY = 400;
    private static final int FIRST = 900_000;

    private final Histories histories;
    private final Intake intake;
    private final ThreadClock clock;
    private final DataSource owner;
    private int sent;
    private long inserted;

    Ingest(ApplicationContext service, Histories histories, ThreadClock clock, DataSource owner) {
        intake = service.getBean(Intake.class);
        this.histories = histories;
        this.clock = clock;
        this.owner = owner;
        JdbcClient.create(owner)
                .sql("create table measured_insert (id text primary key, person bigint not null, body bytea not null)")
                .update();
        for (int person = 0; person < WRITERS * PEOPLE; person++) {
            histories.append(histories.of(FIRST + person).subList(0, KNOWN_BEFORE));
        }
    }

    List<Comparison> measure(int rounds) throws Exception {
        return List.of(
                Comparison.of(
                        "Facts of a feed one by one, two connections, beside a bare insert",
                        "facts a second",
                        rounds,
                        () -> taken(1, PEOPLE),
                        () -> insertedBare(1, 300)),
                Comparison.of(
                        "Facts of a feed by the hundred, two connections, beside a bare insert",
                        "facts a second",
                        rounds,
                        () -> taken(100, 2),
                        () -> insertedBare(100, 100)));
    }

    private double taken(int atOnce, int times) throws Exception {
        int first = sent;
        sent += WRITERS * atOnce * times;
        return TwoWriters.rate(atOnce * times, writer -> {
            for (int time = 0; time < times; time++) {
                take(writer, first + (writer * times + time) * atOnce, atOnce);
            }
        });
    }

    private void take(int writer, int from, int count) {
        clock.set(Population.END.plus(Duration.ofSeconds(from)));
        List<String> lines = IntStream.range(from, from + count)
                .mapToObj(fact -> """
                        {"id": "m-%d", "subject": "person:%s", "kind": "ADDRESS_LOST", "fact": {"reason": "said so on the telephone, call %d"}, "occurred": "%s"}""".formatted(
                                fact,
                                histories
                                        .subject(FIRST + writer * PEOPLE + fact % PEOPLE)
                                        .id(),
                                fact,
                                Population.END))
                .toList();
        List<ItemAnswer> answers =
                intake.take(FeedSource.PROBATION, Intake.read(FeedSource.PROBATION, lines, intake.received(), 1));
        for (ItemAnswer answer : answers) {
            if (answer.status() != ItemAnswer.Status.ACCEPTED) {
                throw new IllegalStateException("a fact was not taken in: " + answer);
            }
        }
    }

    private double insertedBare(int atOnce, int times) throws Exception {
        long from = inserted;
        inserted += (long) WRITERS * atOnce * times;
        return TwoWriters.rate(atOnce * times, writer -> {
            try (Connection connection = owner.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into measured_insert values (?, ?, ?) on conflict do nothing")) {
                connection.setAutoCommit(false);
                for (int i = 0; i < atOnce * times; i++) {
                    insert.setString(1, "fact-" + (from + (long) writer * atOnce * times + i));
                    insert.setLong(2, i);
                    insert.setBytes(3, new byte[BODY]);
                    insert.addBatch();
                    if ((i + 1) % atOnce == 0) {
                        insert.executeBatch();
                        connection.commit();
                    }
                }
            }
        });
    }
}
