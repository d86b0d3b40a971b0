package org.throughcare.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.Throughcare;
import org.throughcare.service.fixture.TestPostgres;
import picocli.CommandLine;

/** The commands with which an operator registers programs, lists them and switches them off. */
class ClientsCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aProgramIsRegisteredListedAndSwitchedOffAndItsSecretIsSaidOnce() {
        String database = TestPostgres.newDatabase();
        assertThat(run(database, register("prison-events", "--source", "prison", "--scope", "feed.send")))
                .isZero();
        String secret = out.toString().strip().lines().toList().getLast();
        assertThat(secret).matches("[0-9a-f]{64}");
        out.getBuffer().setLength(0);
        assertThat(run(database, "clients", "list")).isZero();
        assertThat(out.toString())
                .contains("- prison-events, feed of prison, may feed.send, on, until ", "a test")
                .doesNotContain(secret);
        assertThat(run(database, "clients", "off", "prison-events")).isZero();
        assertThat(run(database, "clients", "off", "prison-events")).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("No program that is switched on is registered as prison-events.");
        assertThat(run(database, "clients", "list")).isZero();
        assertThat(out.toString()).contains("switched off");
    }

    @Test
    void aProgramThatOnlyCalculatesHasNeitherSourceNorStaff() {
        String database = TestPostgres.newDatabase();
        assertThat(run(database, register("court-scores", "--scope", "risk.score")))
                .isZero();
        assertThat(run(database, "clients", "list")).isZero();
        assertThat(out.toString()).contains("- court-scores, calculator, may risk.score, on, until ");
    }

    @Test
    void aMistakeIsSaidInOneSentence() {
        String database = TestPostgres.newDatabase();
        mistake(database, "There is no source moon; there are ", "p", "--source", "moon", "--scope", "feed.send");
        mistake(database, "There is no scope all; there are ", "p", "--source", "prison", "--scope", "all");
        mistake(database, "Scope case.read needs --staff alone.", "p", "--source", "prison", "--scope", "case.read");
        mistake(database, "Scope risk.score needs neither ", "p", "--source", "prison", "--scope", "risk.score");
        mistake(database, "Nobody who works here has the staff code ", "p", "--staff", "Q1", "--scope", "case.read");
        mistake(database, "A program is named with ", "Prison Events", "--source", "prison", "--scope", "feed.send");
        assertThat(out.toString()).isEmpty();
    }

    private void mistake(String database, String sentence, String id, String... more) {
        err.getBuffer().setLength(0);
        assertThat(run(database, register(id, more))).isEqualTo(2);
        assertThat(err.toString().strip()).startsWith(sentence).endsWith(".").hasLineCount(1);
    }

    private static String[] register(String id, String... more) {
        List<String> all = new ArrayList<>(List.of("clients", "register", "--id", id, "--purpose", "a test"));
        all.addAll(List.of("--per-minute", "60", "--days", "30"));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private int run(String database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of("--database-url", database, "--database-user", TestPostgres.RUNTIME));
        all.addAll(List.of("--migration-user", TestPostgres.OWNER));
        CommandLine commands = Throughcare.commandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return commands.execute(all.toArray(String[]::new));
    }
}
