package org.throughcare.service.feeds.outgoing;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.Throughcare;
import org.throughcare.service.fixture.TestPostgres;
import org.throughcare.service.start.Main;

/**
 * The service runs as a process of its own and is killed with no time for anything, in the middle of what waits, when an event
 * has reached its receiver and before the receiver has answered. Started again it delivers that event once more under the same id: the
 * receiver got it twice and acted on it once, nothing is missing, and what is about one person came in order.
 */
class KilledSenderTest {
    private static final int KILLED = 137;
    private static final int LONGEST_WAIT = 240;

    private final String database = TestPostgres.newDatabase();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aServiceThatIsKilledBetweenDeliveringAndNotingItDeliversAgainAndTheEffectIsOnce() throws Exception {
        takeInWhatOthersAreToldOf();
        Map<UUID, Long> told = outbox();
        assertThat(told).hasSizeGreaterThanOrEqualTo(6);
        try (Office office = new Office(true)) {
            killAtDelivery(office, 3);
            deliverTheRest(office, told.size());

            assertThat(office.delivered()).hasSize(told.size() + 1);
            assertThat(new HashSet<>(office.delivered())).isEqualTo(told.keySet());
            assertThat(office.actedOn()).containsExactlyInAnyOrderElementsOf(told.keySet());
            Map<Long, List<UUID>> inOrder = byPerson(List.copyOf(told.keySet()), told);
            assertThat(byPerson(office.actedOn(), told)).isEqualTo(inOrder);
        }
    }

    private void killAtDelivery(Office office, int number) throws Exception {
        Process sender = service(office);
        office.beforeAnswering(delivered -> {
            if (delivered == number) {
                sender.destroyForcibly();
            }
        });
        try {
            assertThat(sender.waitFor(LONGEST_WAIT, SECONDS))
                    .as("was killed at delivery %d", number)
                    .isTrue();
            assertThat(sender.exitValue()).isEqualTo(KILLED);
        } finally {
            sender.destroyForcibly();
        }
    }

    private void deliverTheRest(Office office, int all) throws Exception {
        office.beforeAnswering(delivered -> {});
        Process sender = service(office);
        try {
            for (int tenth = 0; tenth < 10 * LONGEST_WAIT && office.actedOn().size() < all; tenth++) {
                assertThat(sender.waitFor(100, MILLISECONDS))
                        .as("the service runs")
                        .isFalse();
            }
            sender.waitFor(2, SECONDS);
        } finally {
            sender.destroy();
            if (!sender.waitFor(LONGEST_WAIT, SECONDS)) {
                sender.destroyForcibly();
            }
        }
    }

    private Process service(Office office) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                Main.class.getName(),
                "--port",
                "0"));
        command.addAll(where());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("service.log").toFile()));
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        builder.environment().put("SPRING_APPLICATION_JSON", """
                {"throughcare.demonstration.making": false, "throughcare.feeds.webhook.url": "%s",
                 "throughcare.feeds.webhook.secret": "%s", "throughcare.feeds.held-for": "1s",
                 "throughcare.feeds.send-every": "500ms"}""".formatted(office.address(), Office.SECRET));
        return builder.start();
    }

    private List<String> where() {
        return List.of(
                "--data",
                folder.resolve("data").toString(),
                "--database-url",
                database,
                "--database-user",
                TestPostgres.RUNTIME,
                "--migration-user",
                TestPostgres.OWNER);
    }

    /** Missed appointments of two people. */
    private void takeInWhatOthersAreToldOf() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            for (String crn : List.of("F200001", "F200002")) {
                lines.add("""
                        {"id": "m-%s-%d", "subject": "person:probation/%s", "kind": "APPOINTMENT_MISSED", "occurred": "%s", \
                        "fact": {"appointment": "ROUTINE"}}""".formatted(crn, number, crn, Instant.now().minusSeconds(3_600L - number)));
            }
        }
        Path file = Files.write(folder.resolve("items.ndjson"), lines);
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--source", "probation"));
        arguments.addAll(where());
        StringWriter out = new StringWriter();
        int exit = Throughcare.commandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments.toArray(String[]::new));
        assertThat(exit).as(out.toString()).isZero();
    }

    /** Whom each event is about, in the order in which they wait. */
    private Map<UUID, Long> outbox() throws SQLException {
        Map<UUID, Long> persons = new LinkedHashMap<>();
        try (Connection connection =
                        DriverManager.getConnection(database + "?currentSchema=throughcare", "postgres", "");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select event, person from outbox where delivered_at is null order by id")) {
            while (rows.next()) {
                persons.put(rows.getObject("event", UUID.class), rows.getLong("person"));
            }
        }
        return persons;
    }

    private static Map<Long, List<UUID>> byPerson(List<UUID> events, Map<UUID, Long> persons) {
        Map<Long, List<UUID>> sorted = new HashMap<>();
        events.forEach(event -> sorted.computeIfAbsent(persons.getOrDefault(event, -1L), person -> new ArrayList<>())
                .add(event));
        return sorted;
    }
}
