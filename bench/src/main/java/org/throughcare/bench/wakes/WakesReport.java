package org.throughcare.bench.wakes;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.bench.pages.Crowd;
import org.throughcare.bench.service.Services;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;

/**
 * Measures how soon cases are woken on a working day of a nation: tens of thousands of appointments of which nobody records
 * the outcome, and hundreds of open recalls. The floor beside it is one row changed and flushed a case.
 */
public final class WakesReport {
    private static final Acting ENGINE = new Acting.Engine("measurement");
    private static final Instant NINE = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration DAY = Duration.ofHours(9);
    private static final int CONNECTIONS = 4;
    private static final int CHANGES = 2_000;
    private static final int MANY = 100;
    private static final double NANOS = 1e9;

    private WakesReport() {}

    /** Takes an empty folder, and how many people, entries a person, appointments of the day and open recalls there are. */
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[1]);
        int entries = Integer.parseInt(args[2]);
        int appointments = Integer.parseInt(args[3]);
        int recalls = Integer.parseInt(args[4]);
        RunningClock clock = new RunningClock();
        try (ConfigurableApplicationContext service = Services.at(
                clock,
                Path.of(args[0]).resolve("record"),
                Map.of("throughcare.audit.sealing", false, "db-scheduler.enabled", true))) {
            JdbcClient jdbc = service.getBean(JdbcClient.class);
            Transactions transactions = service.getBean(Transactions.class);
            new OpenWork(service, clock, NINE, entries).takeOn(appointments, recalls);
            transactions.run(ENGINE, () -> new Crowd(people - appointments - recalls, entries, 2).join(jdbc));
            JdbcClient owner = JdbcClient.create(service.getBean("migrations", DataSource.class));
            owner.sql("vacuum analyze").update();
            MeasuringDay day = new MeasuringDay(service, clock);
            day.settle(NINE.minus(Duration.ofMinutes(5)));
            head(transactions.as(ENGINE, () -> Crowd.size(jdbc)), appointments, recalls);
            print(day.until(NINE.plus(DAY)), floor(owner));
        }
    }

    private static void head(String size, int appointments, int recalls) {
        System.out.printf(
                Locale.ROOT,
                "Waking cases, %s; %d processors, Java %s, load %.1f; %s; %,d appointments without an outcome, %,d open recalls%n%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                size,
                appointments,
                recalls);
        System.out.println(
                "| Due at | Cases | Lag, median, s | Lag, p99, s | Woken a second | Beside one flushed row | Rows read a case | Rows written a case |");
        System.out.println("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    private static void print(List<Burst> bursts, double floor) {
        List<Burst> large =
                bursts.stream().filter(burst -> burst.lags().size() >= MANY).toList();
        large.forEach(burst -> row(burst, floor));
        List<Burst> small =
                bursts.stream().filter(burst -> burst.lags().size() < MANY).toList();
        row(Burst.together("the other minutes", small), floor);
        row(Burst.together("the day", bursts), floor);
    }

    private static void row(Burst burst, double floor) {
        int cases = burst.lags().size();
        System.out.printf(
                Locale.ROOT,
                "| %s | %,d | %.2f | %.2f | %.0f | %.3f | %.1f | %.1f |%n",
                burst.at(),
                cases,
                burst.median(),
                burst.p99(),
                burst.rate(),
                burst.rate() / floor,
                (double) burst.read() / cases,
                (double) burst.written() / cases);
    }

    private static double floor(JdbcClient owner) {
        owner.sql("create table measured_wake as select n as person, now() as stepped_to from generate_series(1, "
                        + CHANGES + ") n")
                .update();
        owner.sql("create unique index measured_wake_person on measured_wake (person)")
                .update();
        List<Long> people = owner.sql("select person from measured_wake")
                .query((row, number) -> row.getLong("person"))
                .list();
        Map<Integer, List<Long>> shares = IntStream.range(0, people.size())
                .boxed()
                .collect(Collectors.groupingBy(
                        i -> i % CONNECTIONS, Collectors.mapping(people::get, Collectors.toList())));
        long begin = System.nanoTime();
        List<Thread> threads = shares.values().stream()
                .map(share -> Thread.ofPlatform()
                        .start(() -> share.forEach(
                                person -> owner.sql("update measured_wake set stepped_to = now() where person = ?")
                                        .param(person)
                                        .update())))
                .toList();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
        }
        return people.size() * NANOS / (System.nanoTime() - begin);
    }
}
