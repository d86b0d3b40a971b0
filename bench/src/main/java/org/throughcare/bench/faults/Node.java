package org.throughcare.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.bench.people.Population;
import org.throughcare.bench.service.Services;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.SealOutcome;
import org.throughcare.service.audit.Sealer;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Append;
import org.throughcare.service.store.Appending;
import org.throughcare.service.store.CommandKey;
import org.throughcare.service.store.WakingCases;

/**
 * One of several services on one database. It does what it is told on its standard input, one line each, and answers in
 * one line: {@code add} a cohort of invented people, each at the time of their last entry, {@code late} to go to a time long
 * after, {@code wake} every due case while sealing, {@code count} the duty events of a cohort, and {@code verify} the audit.
 */
final class Node {
    private static final Acting ENGINE = new Acting.Engine("fault trial");
    private static final int PEOPLE = 60;
    private static final int ENTRIES = 40;
    private static final Duration LATER = Duration.ofDays(60);

    private final ConfigurableApplicationContext service;
    private final TrialClock clock;
    private final Transactions transactions;

    private Node(ConfigurableApplicationContext service, TrialClock clock) {
        this.service = service;
        this.clock = clock;
        transactions = service.getBean(Transactions.class);
    }

    /** Takes its data folder, the defences that are off, and properties as {@code name=value}. */
    public static void main(String[] args) throws IOException {
        Map<String, Object> properties = new HashMap<>(Map.of("throughcare.audit.sealing", false));
        for (String property : List.of(args).subList(2, args.length)) {
            int equals = property.indexOf('=');
            properties.put(property.substring(0, equals), property.substring(equals + 1));
        }
        TrialClock clock = new TrialClock();
        boolean unlocked = Defence.read(args[1]).contains(Defence.LOCK);
        try (ConfigurableApplicationContext service = started(Path.of(args[0]), properties, clock, unlocked)) {
            Node node = new Node(service, clock);
            System.out.println("url " + Cohort.database(service));
            BufferedReader said = new BufferedReader(new InputStreamReader(System.in, UTF_8));
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println("did " + node.answer(line.split(" ", -1)));
            }
        }
    }

    private static ConfigurableApplicationContext started(
            Path data, Map<String, Object> properties, TrialClock clock, boolean unlocked) {
        return unlocked ? Services.at(clock, data, properties, new Unlocked()) : Services.at(clock, data, properties);
    }

    private String answer(String[] words) {
        return switch (words[0]) {
            case "add" -> add(Integer.parseInt(words[1]));
            case "late" -> late();
            case "wake" -> wake();
            case "count" -> count(Integer.parseInt(words[1]));
            default -> verify();
        };
    }

    private static Subject subject(int cohort, int person) {
        return new Subject(Subject.Kind.PERSON, "probation/N" + (cohort * 100_000 + person));
    }

    private String add(int cohort) {
        Population population = new Population(7);
        Appending appending = service.getBean(Appending.class);
        for (int person = 0; person < PEOPLE; person++) {
            Subject subject = subject(cohort, person);
            List<Entry> entries = population.person(person, ENTRIES).stream()
                    .map(entry -> new Entry(
                            entry.id(),
                            subject,
                            entry.fact(),
                            entry.times(),
                            entry.provenance(),
                            entry.visibility(),
                            entry.supersedes()))
                    .toList();
            clock.set(entries.getLast().times().received());
            CommandKey key = CommandKey.of("trial", subject.id(), new byte[0]);
            transactions.run(
                    ENGINE, () -> appending.append(new Append(subject, entries, key, null, "TRIAL", "fault trial")));
        }
        return "added";
    }

    private String late() {
        clock.set(Population.END.plus(LATER));
        return "at " + clock.instant();
    }

    private String wake() {
        WakingCases cases = service.getBean(WakingCases.class);
        Sealer sealer = service.getBean(Sealer.class);
        int woken = 0;
        int failed = 0;
        int idle = 0;
        while (idle < 3 && failed < 200) {
            try {
                int more = cases.wake(0, 1, 5);
                woken += more;
                idle = more == 0 ? idle + 1 : 0;
                SealOutcome _ = sealer.seal(clock.instant());
            } catch (RuntimeException refused) {
                failed++;
            }
        }
        return woken + " " + failed;
    }

    private String count(int cohort) {
        return transactions.as(
                ENGINE,
                () -> Long.toString(Cohort.dutyEvents(
                        service,
                        Set.copyOf(IntStream.range(0, PEOPLE)
                                .mapToObj(person -> subject(cohort, person))
                                .toList()))));
    }

    private String verify() {
        return Services.audit(service, clock.instant()).sound() ? "sound" : "broken";
    }
}
