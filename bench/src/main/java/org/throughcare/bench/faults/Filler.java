package org.throughcare.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Takes all the space of a small disk away, and gives it back. */
final class Filler {
    private static final int BLOCK = 4_096;

    private final Path file;

    Filler(Path data) {
        file = data.resolve("filler");
    }

    void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            while (true) {
                out.write(block);
            }
        } catch (IOException full) {
            if (!Files.exists(file)) {
                throw full;
            }
        }
    }

    void free() throws IOException {
        Files.delete(file);
    }
}
