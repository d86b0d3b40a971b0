package org.throughcare.bench.service;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.bench.people.Population;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;

/** Invented people whose records are written to the service at the time at which they were received. */
final class Histories {
    static final int ENTRIES = 120;

    private static final Acting ENGINE = new Acting.Engine("measurement");

    private final Population population = new Population(5);
    private final Appending appending;
    private final Transactions transactions;
    private final JdbcClient jdbc;
    private final ThreadClock clock;

    Histories(ApplicationContext service, ThreadClock clock) {
        appending = service.getBean(Appending.class);
        jdbc = service.getBean(JdbcClient.class);
        transactions = service.getBean(Transactions.class);
        this.clock = clock;
    }

    /** The name of their record. */
    Subject subject(int number) {
        return new Subject(Subject.Kind.PERSON, String.format(Locale.ROOT, "probation/M%06d", number));
    }

    /** The record of person {@code number}, in the order in which it was received. */
    List<Entry> of(int number) {
        Subject subject = subject(number);
        return population.person(number, ENTRIES).stream()
                .map(entry -> new Entry(
                        entry.id(),
                        subject,
                        entry.fact(),
                        entry.times(),
                        entry.provenance(),
                        entry.visibility(),
                        entry.supersedes()))
                .toList();
    }

    /** Reads with the rights of the engine. */
    <T> T engine(Function<JdbcClient, T> reading) {
        return transactions.as(ENGINE, () -> reading.apply(jdbc));
    }

    /** Adds what was received together, in one transaction, at the time of the last of it. */
    void append(List<Entry> entries) {
        Entry last = entries.getLast();
        clock.set(last.times().received());
        CommandKey key = CommandKey.of("measurement", last.id().value(), new byte[0]);
        transactions.run(
                ENGINE, () -> appending.append(new Append(last.subject(), entries, key, null, "MEASUREMENT", "bench")));
    }
}
