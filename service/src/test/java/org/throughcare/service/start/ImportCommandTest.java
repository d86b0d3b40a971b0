package org.throughcare.service.start;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.commands.Throughcare;
import org.throughcare.service.feeds.EventText;
import org.throughcare.service.fixture.TestPostgres;
import picocli.CommandLine;

/** A file is taken in as a feed would bring it; every line that was not is named, and what is no such file is said at once. */
class ImportCommandTest {
    private static final String RELEASE = EventText.release().line();
    private static final String ALERT = EventText.of("person.alert.created")
            .noms("A1234BC")
            .saying("alertCode", "XA")
            .line();

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final String database = TestPostgres.newDatabase();

    @TempDir
    private Path folder = Path.of("");

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        CommandLine commands = Throughcare.commandLine(new Main())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        return commands.execute(arguments);
    }

    private int take(Path file) {
        return run(
                "import",
                file.toString(),
                "--source",
                "prison",
                "--data",
                folder.resolve("data").toString(),
                "--database-url",
                database,
                "--database-user",
                TestPostgres.RUNTIME,
                "--migration-user",
                TestPostgres.OWNER);
    }

    private Path file(Charset charset, String... lines) throws IOException {
        return Files.writeString(folder.resolve("items.ndjson"), String.join("\n", lines), charset);
    }

    private void refusedAtOnce(Path file, String why) {
        assertThat(take(file)).isEqualTo(2);
        assertThat(err.toString().strip()).isEqualTo(why);
        assertThat(out.toString()).isEmpty();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void everyLineThatIsNotTakenInIsNamedWithWhatIsWrongAndTheOthersAreTakenIn() throws IOException {
        Path file = file(
                UTF_8,
                RELEASE,
                "",
                "{\"eventType\": 7}",
                RELEASE.replace("RELEASED", "TRANSFERRED"),
                "{\"eventType\": \"\\u001b[2J\"",
                ALERT);
        assertThat(take(file)).isEqualTo(1);
        assertThat(out.toString())
                .contains(file + ", line 3: eventType")
                .containsPattern("line 4, [^:]+: came before with other words")
                .contains("line 5: column 26: not well-formed")
                .doesNotContain("line 1", "line 2", "line 6", "\u001b")
                .endsWith(file + ": 2 unmatched, 2 refused, 1 quarantined." + System.lineSeparator());
        assertThat(err.toString()).contains("100 % taken in.");
    }

    @Test
    void runAgainItAddsNothingAndSaysSo() throws IOException {
        Path file = file(UTF_8, "\uFEFF" + RELEASE + "\r", ALERT);
        assertThat(take(file)).isZero();
        assertThat(out.toString()).isEqualTo(file + ": 2 unmatched." + System.lineSeparator());
        assertThat(take(file)).isZero();
        assertThat(out.toString()).isEqualTo(file + ": 2 duplicate." + System.lineSeparator());
    }

    @Test
    void anEndlessLineIsRefusedAndTheNextIsRead() throws IOException {
        Path file = file(UTF_8, "{\"eventType\": \"" + "x".repeat(1_000_000) + "\"}", ALERT);
        assertThat(take(file)).isEqualTo(1);
        assertThat(out.toString())
                .contains("line 1: is too long: at most 250880 characters")
                .contains("1 unmatched, 1 refused.");
    }

    @Test
    void whatIsNotUtf8IsSaidWithItsPlaceAndNothingOfThatPartIsTakenIn() throws IOException {
        Path file = file(ISO_8859_1, RELEASE, ALERT.replace("a line", "caf\u00e9"));
        assertThat(take(file)).isEqualTo(2);
        assertThat(err.toString()).contains(file + " is not text in UTF-8 in or after line 1;");
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreSaidBeforeAnythingStarts() throws IOException {
        Path missing = folder.resolve("nowhere.ndjson");
        refusedAtOnce(missing, "There is no file " + missing + ".");
        refusedAtOnce(folder, folder + " is not a file.");
        Path empty = file(UTF_8, "", "  ");
        refusedAtOnce(empty, empty + " is empty: nothing stands in it.");
    }

    @Test
    void whatIsUsuallyMistakenForSuchAFileIsNamedAsWhatItIs() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(RELEASE.getBytes(UTF_8));
        }
        Path file = Files.write(folder.resolve("items.gz"), packed.toByteArray());
        refusedAtOnce(file, file + " is compressed with gzip; unpack it first (gunzip).");
        String more = " An import takes one item a line, each in braces; docs/feeds.md says how.";
        Path list = file(UTF_8, "[" + RELEASE + "]");
        refusedAtOnce(list, list + " holds a list." + more);
        refusedAtOnce(
                file(UTF_8, "{", "  \"eventType\": \"a\"", "}"), list + " spreads an item over several lines." + more);
        refusedAtOnce(
                file(UTF_8, "crn,noms,released", "X1,A1,1"), list + " does not begin with an item in JSON." + more);
        refusedAtOnce(file(UTF_16LE, "\uFEFF" + RELEASE), list + " is text in UTF-16; save it in UTF-8 first.");
    }

    @Test
    void aSourceThatThereIsNotIsSaidWithThoseThatThereAre() throws IOException {
        Path file = file(UTF_8, RELEASE);
        assertThat(run("import", file.toString(), "--source", "prisons")).isEqualTo(2);
        assertThat(err.toString())
                .contains("There is no source \"prisons\"; it must be one of prison, probation, police, court,");
        assertThat(run("import", file.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("--source");
        assertThat(List.of(out.toString())).containsExactly("");
    }
}
