package org.throughcare.bench.pages;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.throughcare.bench.Spread;
import org.throughcare.bench.service.Services;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.store.Caseload;

/** Measures a page of a case over HTTP beside its statements (B2), and the page as it was known before beside now (B5). */
public final class PagesReport {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 6;
    private static final int CONNECTIONS = 2;
    private static final int DUTIES = 2;
    private static final int OVERHEARD = 24;
    private static final Acting ENGINE = new Acting.Engine("measurement");

    private PagesReport() {}

    private record Case(long person, String crn) {}

    /** Takes an empty folder, how many people there are, and how many entries each of them has. */
    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        int nation = Integer.parseInt(args[1]);
        int entries = Integer.parseInt(args[2]);
        PrintStream answer = System.out;
        System.setOut(System.err);
        Overhearing overhearing = new Overhearing();
        try (ConfigurableApplicationContext service =
                Services.demonstrationOnWeb(folder.resolve("demonstration"), overhearing)) {
            System.setOut(answer);
            DataSource owner = service.getBean("migrations", DataSource.class);
            JdbcClient jdbc = service.getBean(JdbcClient.class);
            Transactions transactions = service.getBean(Transactions.class);
            int known = transactions.as(
                    ENGINE,
                    () -> jdbc.sql("select count(*) from case_summary")
                            .query(Integer.class)
                            .single());
            System.err.println("Adding " + (nation - known) + " people of " + entries + " entries each.");
            transactions.run(ENGINE, () -> new Crowd(nation - known, entries, DUTIES).join(jdbc));
            JdbcClient.create(owner).sql("vacuum analyze").update();
            head(transactions.as(ENGINE, () -> Crowd.size(jdbc)));
            measure(service, overhearing, Files.createDirectory(folder.resolve("pgbench")));
        }
    }

    private static void head(String size) {
        System.out.printf(
                Locale.ROOT,
                "Pages of a case, %s; %d processors, Java %s, load %.1f; %s; %d rounds in turn, medians with least and most%n%n",
                ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                size,
                ROUNDS);
        System.out.println("| What | Unit | Ours | Beside | Ours over beside |");
        System.out.println("| --- | --- | ---: | ---: | ---: |");
    }

    private static void measure(ConfigurableApplicationContext service, Overhearing overhearing, Path folder)
            throws Exception {
        StaffMember staff =
                service.getBean(StaffRegister.class).named("northgate-spo1").orElseThrow();
        List<Case> cases = cases(service, staff);
        int port = Integer.parseInt(String.valueOf(service.getEnvironment().getProperty("local.server.port")));
        Reading reading = new Reading(port, staff.username(), "throughcare");
        Pgbench pgbench = pgbench(service.getBean(DataSource.class), folder);
        List<String> now = cases.stream().map(one -> "/cases/" + one.crn()).toList();
        String past = "?at=" + LocalDate.now(ZoneOffset.UTC).minusDays(90) + "T12:00";
        List<String> then = now.stream().map(path -> path + past).toList();
        reading.open(now, CONNECTIONS, SECONDS, 0);
        reading.open(then, CONNECTIONS, SECONDS, 0);
        List<Path> few = Statements.four(
                folder, staff.id(), cases.stream().map(Case::person).toList());
        List<Path> whole = Statements.all(folder, overheard(overhearing, reading, now));
        List<Latencies> pages = new ArrayList<>();
        List<Latencies> all = new ArrayList<>();
        List<Latencies> four = new ArrayList<>();
        List<Latencies> before = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            pages.add(reading.open(now, CONNECTIONS, SECONDS, round));
            all.add(pgbench.run(whole, "", CONNECTIONS, SECONDS));
            four.add(pgbench.run(few, "-c role=throughcare_person", CONNECTIONS, SECONDS));
            before.add(reading.open(then, CONNECTIONS, SECONDS, round));
        }
        row("Case page over HTTP beside all its statements by pgbench", "a second", rates(pages), rates(all));
        row("The same, p99", "milliseconds", p99(pages), p99(all));
        row("Case page over HTTP beside the four it cannot do without", "a second", rates(pages), rates(four));
        row("The same, p99", "milliseconds", p99(pages), p99(four));
        row("Case page as known 90 days before beside now", "a second", rates(before), rates(pages));
        row("The same, p99", "milliseconds", p99(before), p99(pages));
    }

    private static List<List<String>> overheard(Overhearing overhearing, Reading reading, List<String> paths)
            throws Exception {
        List<List<String>> pages = new ArrayList<>();
        for (String path : paths.subList(0, Math.min(OVERHEARD, paths.size()))) {
            pages.add(overhearing.during(() -> reading.get(path)));
        }
        System.err.println("A page asks " + pages.getFirst().size() + " statements:");
        pages.getFirst().forEach(System.err::println);
        return pages;
    }

    private static List<Case> cases(ConfigurableApplicationContext service, StaffMember staff) {
        JdbcClient jdbc = service.getBean(JdbcClient.class);
        Caseload caseload = service.getBean(Caseload.class);
        return service.getBean(Transactions.class).as(ENGINE, () -> {
            List<Case> cases = new ArrayList<>();
            List<Long> persons = jdbc.sql("select person from case_summary where unit = ? order by person")
                    .param(String.valueOf(staff.unit()))
                    .query((row, number) -> row.getLong("person"))
                    .list();
            caseload.summaries(persons)
                    .forEach((person, summary) -> summary.crn().ifPresent(crn -> cases.add(new Case(person, crn))));
            return cases;
        });
    }

    private static Pgbench pgbench(DataSource source, Path folder) throws Exception {
        try (Connection connection = source.getConnection()) {
            URI address = URI.create(connection.getMetaData().getURL().substring("jdbc:".length()));
            return new Pgbench(
                    folder,
                    address.getPort(),
                    connection.getMetaData().getUserName(),
                    address.getPath().substring(1),
                    connection.getSchema());
        }
    }

    private static void row(String what, String unit, List<Double> ours, List<Double> beside) {
        System.out.println("| " + what + " | " + unit + " | " + new Spread(ours).inWords() + " | "
                + new Spread(beside).inWords() + " | "
                + Spread.ratio(ours, beside).inWords() + " |");
        System.out.flush();
    }

    private static List<Double> rates(List<Latencies> rounds) {
        return rounds.stream().map(Latencies::rate).toList();
    }

    private static List<Double> p99(List<Latencies> rounds) {
        return rounds.stream().map(Latencies::p99).toList();
    }
}
