package org.throughcare.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.Throughcare;
import org.throughcare.service.fixture.TestPostgres;
import picocli.CommandLine;

/** The commands that check the audit and show its heads. */
class AuditCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        CommandLine commands = Throughcare.commandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private int runOnDatabase(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of("--database-url", TestPostgres.newDatabase(), "--database-user", TestPostgres.RUNTIME));
        all.addAll(List.of("--migration-user", TestPostgres.OWNER));
        return run(all.toArray(String[]::new));
    }

    @Test
    void aNewAuditHoldsAndPromisesNoMoreThanItCan() {
        assertThat(runOnDatabase("audit", "verify")).isZero();
        assertThat(out.toString()).startsWith("The audit agrees with itself. Compared: 0 leaves");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatDoesNotHoldIsListedAndTheExitCodeSaysSo() throws IOException {
        Path heads = Files.writeString(folder.resolve("heads.jsonl"), "nothing that was signed");
        assertThat(runOnDatabase("audit", "verify", "--heads", heads.toString()))
                .isEqualTo(3);
        assertThat(out.toString().lines()).hasSize(2).first().asString().startsWith("The audit does not hold.");
        assertThat(out.toString()).contains("- Line 1 of the exported heads cannot be used: ");
    }

    @Test
    void aMissingFileOfHeadsOrKeysIsSaidInOneSentence() {
        Path missing = folder.resolve("missing");
        assertThat(run("audit", "verify", "--heads", missing.toString())).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo("The exported heads cannot be read from " + missing + ".");
        assertThat(run("audit", "verify", "--keys", missing.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("There is no key of the audit at " + missing + ".");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void aNewAuditHasNoHeads() {
        assertThat(runOnDatabase("audit", "heads")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void withoutACommandItSaysWhatThereIs() {
        assertThat(run("audit")).isZero();
        assertThat(out.toString()).contains("verify").contains("heads");
    }
}
