package org.throughcare.bench.service;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Measures the running service beside its floors and prints one table. */
public final class ServiceReport {
    private static final int ROUNDS = 7;
    private static final double SECONDS = 1.5;
    private static final double STEADY = 0.30;

    private ServiceReport() {}

    /** Takes an empty folder; runs for about four minutes. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        System.out.printf(
                Locale.ROOT,
                "The service beside its floors, %s; %d processors, Java %s, load %.1f; %d rounds in turn, medians with least and most%n%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                ROUNDS);
        System.out.println("| What | Unit | Service | Floor | Service over floor |");
        System.out.println("| --- | --- | ---: | ---: | ---: |");
        try (ConfigurableApplicationContext service = Services.demonstration(folder.resolve("demonstration"))) {
            JdbcClient.create(service.getBean("migrations", DataSource.class))
                    .sql("analyze")
                    .update();
            for (Comparison comparison : new AccessTax(service, "northgate-1-po1").measure(ROUNDS, SECONDS)) {
                print(comparison);
            }
        }
        ThreadClock clock = new ThreadClock();
        try (ConfigurableApplicationContext service =
                Services.at(clock, folder.resolve("record"), Map.of("throughcare.audit.sealing", false))) {
            DataSource owner = service.getBean("migrations", DataSource.class);
            Histories histories = new Histories(service, clock);
            for (Comparison comparison : new Ingest(service, histories, clock, owner).measure(ROUNDS)) {
                print(comparison);
            }
            print(new Migration(histories, owner).measure(ROUNDS));
            NameSearch search = new NameSearch(owner);
            print(search.measure(ROUNDS));
            System.out.println();
            System.out.println("Search: " + search.recall() + ".");
        }
    }

    private static void print(Comparison comparison) {
        System.out.println(comparison.row()
                + (comparison.floor().width() > STEADY
                        ? " <!-- UNSTEADY: the floor itself spread by "
                                + Math.round(comparison.floor().width() * 100) + " % -->"
                        : ""));
        System.out.flush();
    }
}
