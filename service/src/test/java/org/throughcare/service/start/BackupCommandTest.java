package org.throughcare.service.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.throughcare.commands.Throughcare;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.record.Subject;
import org.throughcare.service.audit.Sealer;
import org.throughcare.service.database.Acting;
import org.throughcare.service.database.Transactions;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.store.Appending;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** A record that was written away and restored is the same record, under the same key and with the same audit. */
class BackupCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    private int run(Object... arguments) {
        CommandLine commands = Throughcare.commandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return commands.execute(words);
    }

    private static StartOptions on(Path data) {
        StartOptions options = new StartOptions();
        ParseResult _ = new CommandLine(options)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .parseArgs("--data", data.toString());
        return options;
    }

    private void record(Path data) {
        try (ConfigurableApplicationContext service = Starting.record(on(data))) {
            Subject person = Invented.person("B000001");
            Transactions transactions = service.getBean(Transactions.class);
            Appending appending = service.getBean(Appending.class);
            transactions.run(
                    new Acting.Engine("test"),
                    () -> appending.append(Invented.append(
                            person, Invented.probation(person, new AddressLost("evicted"), Instant.now()))));
            service.getBean(Sealer.class).seal(Instant.now());
        }
    }

    @Test
    void aRestoredRecordAgreesWithTheHeadsThatWereExportedBefore() throws IOException {
        Path data = folder.resolve("data");
        Path backup = folder.resolve("kept.backup");
        Path restored = folder.resolve("restored");
        record(data);
        Path heads = Files.copy(data.resolve("audit/heads.jsonl"), folder.resolve("heads.jsonl"));
        assertThat(run("backup", "--data", data, "--out", backup)).isZero();
        assertThat(run("restore", backup, "--data", restored)).isZero();
        assertThat(restored.resolve("master.key")).doesNotExist();
        assertThat(restored.resolve("audit/signing-key.pem")).doesNotExist();
        Files.copy(data.resolve("audit/signing-key.pem"), restored.resolve("audit/signing-key.pem"));
        assertThat(run("audit", "verify", "--data", restored, "--heads", heads)).isEqualTo(2);
        assertThat(err.toString()).contains("There is no master key at " + restored.resolve("master.key"));

        Files.writeString(restored.resolve("master.key"), "ab".repeat(32));
        assertThat(run("audit", "verify", "--data", restored, "--heads", heads)).isEqualTo(2);
        assertThat(err.toString()).contains("is not the one that the record in " + restored + " is kept under");

        Files.delete(restored.resolve("master.key"));
        Files.copy(data.resolve("master.key"), restored.resolve("master.key"));
        assertThat(run("audit", "verify", "--data", restored, "--heads", heads)).isZero();
        assertThat(out.toString()).contains("The audit holds. Compared: 1 leaf, 1 seal, 1 exported head.");
    }

    @Test
    void nothingIsWrittenWhereThereIsNoRecordOrAFileAlready() throws IOException {
        Path backup = folder.resolve("kept.backup");
        assertThat(run("backup", "--data", folder, "--out", backup)).isEqualTo(2);
        assertThat(err.toString()).contains("There is no record in " + folder);
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "18");
        Files.writeString(backup, "an earlier one");
        assertThat(run("backup", "--data", folder, "--out", backup)).isEqualTo(2);
        assertThat(err.toString()).contains("is never written over");
        assertThat(backup).hasContent("an earlier one");
    }

    @Test
    void whatIsNoWholeBackupLeavesNothingBehind() throws IOException {
        Path cut = Files.writeString(folder.resolve("cut.backup"), "no backup");
        Path data = folder.resolve("data");
        assertThat(run("restore", cut, "--data", data)).isEqualTo(2);
        assertThat(err.toString()).startsWith("Nothing was restored: ");
        assertThat(folder.toFile().list()).containsExactly("cut.backup");
    }
}
