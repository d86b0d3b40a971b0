package org.throughcare.service.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.HeadLine;
import org.throughcare.service.audit.tree.Keys;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.SigningKey;

/** The file of heads has every head once and in order, whatever happened while it was written. */
class HeadExportTest {
    private static final SigningKey KEY = Keys.fresh();

    private final List<Seal> seals = new ArrayList<>();
    private Path file = Path.of("");
    private HeadExport export = new HeadExport(file);

    @BeforeEach
    void begin(@TempDir Path folder) {
        file = folder.resolve("outside/heads.jsonl");
        export = new HeadExport(file);
        Frontier frontier = new Frontier();
        for (int size = 1; size <= 20; size++) {
            frontier.append(Sha256.digest(new byte[] {(byte) size}));
            seals.add(new Seal(KEY.sign(frontier.head(), Instant.EPOCH.plusSeconds(size)), null));
        }
    }

    private List<Seal> after(long size) {
        return seals.stream().filter(seal -> seal.size() > size).limit(7).toList();
    }

    private void assertEveryHead() throws IOException {
        assertThat(Files.readAllLines(file).stream()
                        .map(HeadLine::read)
                        .map(signed -> signed.head().size()))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(Files.readString(file)).endsWith("}\n");
    }

    @Test
    void everyHeadIsWrittenOnceHoweverOftenItIsAsked() throws IOException {
        assertThat(export.last()).isEmpty();
        export.upTo(this::after);
        assertEveryHead();
        export.upTo(this::after);
        assertEveryHead();
        assertThat(export.last()).contains(seals.getLast().signed());
    }

    @Test
    void whereverACrashCutTheFileItIsMadeWhole() throws IOException {
        export.upTo(this::after);
        byte[] whole = Files.readAllBytes(file);
        for (int cut = 0; cut < whole.length; cut += 97) {
            Files.write(file, Arrays.copyOf(whole, cut));
            export.last();
            export.upTo(this::after);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aFileOfSomethingElseIsNotWrittenTo() throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        for (String other : List.of("notes of a meeting", "notes\n", "{\"size\":1}\n", "x".repeat(5_000))) {
            Files.writeString(file, other);
            assertThatThrownBy(export::last)
                    .isInstanceOf(CannotSeal.class)
                    .hasMessageStartingWith("The audit is not sealed: the last line of " + file + " is not a head");
            assertThatThrownBy(() -> export.upTo(this::after)).isInstanceOf(CannotSeal.class);
            assertThat(file).hasContent(other);
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "", StandardOpenOption.CREATE);
        HeadExport below = new HeadExport(inTheWay.resolve("heads.jsonl"));
        assertThatThrownBy(() -> below.upTo(this::after))
                .hasMessage("The heads of the audit cannot be exported to " + inTheWay.resolve("heads.jsonl"));
    }
}
