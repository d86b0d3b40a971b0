package org.throughcare.bench.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.bench.service.Services;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.Verification;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Records;

/** Reads the record in a fresh process, as the next start finds it, and compares it with what was acknowledged. */
final class Checking {
    private Checking() {}

    /** Takes the data folder and the file of acknowledgements; prints one {@link Found}. */
    public static void main(String[] args) throws IOException {
        Set<Command> acknowledged = new HashSet<>();
        Acknowledged.in(Path.of(args[1])).forEach(line -> acknowledged.add(line.command()));
        try (ConfigurableApplicationContext service = Services.record(Path.of(args[0]))) {
            Map<EntryId, Integer> stored = stored(service, acknowledged);
            int lost = 0;
            int doubled = 0;
            for (Command command : acknowledged) {
                lost += stored.containsKey(command.id()) ? 0 : 1;
            }
            for (int times : stored.values()) {
                doubled += times > 1 ? 1 : 0;
            }
            Verification audit = Services.audit(service, Instant.now());
            if (!audit.sound()) {
                System.err.println(audit.summary());
                audit.findings().forEach(finding -> System.err.println(finding.message()));
            }
            System.out.println(new Found(acknowledged.size(), stored.size(), lost, doubled, audit.sound()).line());
        }
    }

    private static Map<EntryId, Integer> stored(ConfigurableApplicationContext service, Set<Command> acknowledged) {
        Records records = service.getBean(Records.class);
        Transactions transactions = service.getBean(Transactions.class);
        Set<Subject> subjects = new HashSet<>();
        TreeSet<Integer> writers = new TreeSet<>();
        acknowledged.forEach(command -> writers.add(command.writer()));
        writers.forEach(writer -> {
            for (int number = 0; number < 100; number++) {
                subjects.add(new Command(writer, number).subject());
            }
        });
        Map<EntryId, Integer> stored = new HashMap<>();
        transactions.run(
                new Acting.Engine("fault trial"),
                () -> subjects.forEach(subject -> records.caseOf(subject)
                        .flatMap(records::of)
                        .ifPresent(record ->
                                record.entries().forEach(entry -> stored.merge(entry.id(), 1, Integer::sum)))));
        return stored;
    }
}
