package org.throughcare.service.feeds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.commands.document.FileRefused;
import org.throughcare.service.feeds.intake.Intake;

/** A file of items, one a line, that is read a thousand lines at a time. What is usually mistaken for one is named as what it is. */
final class ImportFile implements Closeable {
    private static final int AT_ONCE = 1_000;
    private static final int LONGEST = Intake.LONGEST_ITEM + 1;
    private static final char MARK = '\uFEFF';

    private final Path file;
    private final BufferedReader reader;
    private int next = 1;
    private long bytes;

    private ImportFile(Path file, BufferedReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * The lines that were read.
     *
     * @param first the number of the first of them, from 1
     * @param lines as they stand; one that is longer than any item may be is cut off just after that
     */
    record Lines(int first, List<String> lines) {}

    /**
     * Looks what the file is.
     *
     * @throws FileRefused if it is none of items, one a line
     */
    static void check(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new FileRefused(Files.exists(file) ? file + " is not a file." : "There is no file " + file + ".");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            FileStart.of(stream).problem().ifPresent(problem -> {
                throw new FileRefused(file + " " + problem);
            });
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be read; may this user read it?");
        }
    }

    /** Opens a file after looking at it. */
    static ImportFile open(Path file) {
        check(file);
        try {
            return new ImportFile(file, Files.newBufferedReader(file, UTF_8));
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be read; may this user read it?");
        }
    }

    /** The next lines; none at the end. */
    Lines read() {
        int first = next;
        List<String> lines = new ArrayList<>();
        try {
            for (String line = line(); line != null; line = line()) {
                lines.add(next == 1 && !line.isEmpty() && line.charAt(0) == MARK ? line.substring(1) : line);
                next++;
                if (lines.size() == AT_ONCE) {
                    break;
                }
            }
        } catch (CharacterCodingException _) {
            throw new FileRefused(file + " is not text in UTF-8 in or after line " + first
                    + "; what stands before that line was taken in.");
        } catch (IOException e) {
            throw new FileRefused(file + " cannot be read in or after line " + first
                    + "; what stands before that line was taken in.");
        }
        return new Lines(first, lines);
    }

    /** How many bytes were read, as far as that can be told. */
    long bytes() {
        return bytes;
    }

    /** A line without its end, which is never kept longer than an item may be; null at the end. */
    private @Nullable String line() throws IOException {
        StringBuilder line = new StringBuilder();
        int read = reader.read();
        boolean any = read >= 0;
        for (; read >= 0 && read != '\n'; read = reader.read()) {
            bytes += read < 0x80 ? 1 : 2;
            if (line.length() < LONGEST) {
                line.append((char) read);
            }
        }
        bytes++;
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return any ? line.toString() : null;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
