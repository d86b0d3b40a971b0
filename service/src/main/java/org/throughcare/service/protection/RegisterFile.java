package org.throughcare.service.protection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.service.database.CannotStart;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of erasures as a file outside the database, one line of JSON each, appended and flushed to disk. It belongs
 * where no backup of the database can take it back in time. A last line that a crash cut off is written again.
 */
final class RegisterFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path file;

    RegisterFile(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path file() {
        return file;
    }

    /** Every erasure in the file. */
    synchronized List<RegisteredErasure> read() {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return parsed(Files.readString(file));
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Adds those of {@code erasures} that the file does not have. */
    synchronized void add(List<RegisteredErasure> erasures) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(
                            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    append(channel, erasures);
                }
            }
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    private void append(FileChannel channel, List<RegisteredErasure> erasures) throws IOException {
        String text = Files.readString(file);
        String whole = text.substring(0, text.lastIndexOf('\n') + 1);
        List<RegisteredErasure> known = parsed(whole);
        StringBuilder lines = new StringBuilder();
        for (RegisteredErasure erasure : erasures) {
            if (!known.contains(erasure)) {
                lines.append(JSON.writeValueAsString(erasure)).append('\n');
            }
        }
        if (lines.isEmpty() && whole.length() == text.length()) {
            return;
        }
        channel.truncate(whole.getBytes(UTF_8).length);
        channel.position(channel.size());
        ByteBuffer bytes = UTF_8.encode(lines.toString());
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private List<RegisteredErasure> parsed(String text) {
        List<RegisteredErasure> read = new ArrayList<>();
        int number = 0;
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                read.add(JSON.readValue(line, RegisteredErasure.class));
            } catch (JacksonException e) {
                throw new CannotStart("Line " + number + " of the register of erasures " + file
                        + " cannot be read; put the register back as it was, so that nothing erased returns.");
            }
        }
        return read;
    }

    private CannotStart unusable(IOException e) {
        return new CannotStart("The register of erasures " + file + " cannot be read or written (" + e.getMessage()
                + "); name another with throughcare.protection.register.");
    }
}
