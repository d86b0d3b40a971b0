package org.throughcare.bench.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file of what was acknowledged: what a caller may rely on. It survives the writer, being written outside of it. */
final class Acknowledged implements AutoCloseable {
    private final FileOutputStream out;

    Acknowledged(Path file) throws IOException {
        out = new FileOutputStream(file.toFile(), true);
    }

    /**
     * One acknowledgement.
     *
     * @param command what was acknowledged
     * @param at when, in milliseconds
     */
    record Line(Command command, long at) {}

    synchronized void add(Command command) {
        try {
            out.write((command.writer() + " " + command.number() + " " + System.currentTimeMillis() + "\n")
                    .getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole lines of {@code file}; none where it does not exist. */
    static List<Line> in(Path file) throws IOException {
        List<Line> lines = new ArrayList<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file)) {
                String[] words = line.split(" ", -1);
                lines.add(new Line(
                        new Command(Integer.parseInt(words[0]), Integer.parseInt(words[1])), Long.parseLong(words[2])));
            }
        }
        return lines;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
