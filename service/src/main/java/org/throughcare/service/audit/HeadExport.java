package org.throughcare.service.audit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.throughcare.service.audit.tree.HeadLine;
import org.throughcare.service.audit.tree.SignedHead;

/**
 * The file that heads leave the service by: one line each, the smallest first, appended and flushed to disk. A line that
 * a crash cut off is written again.
 */
final class HeadExport {
    private static final int LONGEST_LINE = 4_096;
    private static final String BEGINNING = "{\"size\":";

    private final Path file;

    HeadExport(Path file) {
        this.file = file.toAbsolutePath().normalize();
    }

    Path file() {
        return file;
    }

    /** The last head in the file. */
    synchronized Optional<SignedHead> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(file, READ)) {
            return last(channel, ended(channel));
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the audit cannot be read from " + file, e);
        }
    }

    /** Appends every head after the last one in the file; {@code after} gives some of those larger than a size. */
    synchronized void upTo(LongFunction<List<Seal>> after) {
        try {
            Path folder = file.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            try (FileChannel channel = FileChannel.open(file, CREATE, READ, WRITE);
                    FileLock held = channel.lock()) {
                if (held.isValid()) {
                    append(channel, after);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The heads of the audit cannot be exported to " + file, e);
        }
    }

    private void append(FileChannel channel, LongFunction<List<Seal>> after) throws IOException {
        long end = ended(channel);
        long size = last(channel, end).map(signed -> signed.head().size()).orElse(0L);
        List<Seal> seals = after.apply(size);
        if (seals.isEmpty()) {
            return;
        }
        channel.truncate(end);
        channel.position(end);
        while (!seals.isEmpty()) {
            for (Seal seal : seals) {
                ByteBuffer line = UTF_8.encode(HeadLine.of(seal.signed()) + "\n");
                while (line.hasRemaining()) {
                    channel.write(line);
                }
            }
            seals = after.apply(seals.getLast().size());
        }
        channel.force(true);
    }

    /** Where the last complete line ends; what follows it can only be the beginning of one. */
    private long ended(FileChannel channel) throws IOException {
        String tail = tail(channel, channel.size());
        String cut = tail.substring(tail.lastIndexOf('\n') + 1);
        if (!cut.startsWith(BEGINNING) && !BEGINNING.startsWith(cut)) {
            throw notHeads("it ends in '" + cut.substring(0, Math.min(cut.length(), 40)) + "'");
        }
        return channel.size() - cut.length();
    }

    private Optional<SignedHead> last(FileChannel channel, long end) throws IOException {
        if (end == 0) {
            return Optional.empty();
        }
        String tail = tail(channel, end - 1);
        try {
            return Optional.of(HeadLine.read(tail.substring(tail.lastIndexOf('\n') + 1)));
        } catch (IllegalArgumentException e) {
            throw notHeads(String.valueOf(e.getMessage()));
        }
    }

    private CannotSeal notHeads(String why) {
        return new CannotSeal("The audit is not sealed: the last line of " + file + " is not a head (" + why
                + "). To go on, keep that file as evidence and move it away.");
    }

    private static String tail(FileChannel channel, long end) throws IOException {
        long from = Math.max(0, end - LONGEST_LINE);
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(end - from));
        int read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        return ISO_8859_1.decode(bytes.flip()).toString();
    }
}
