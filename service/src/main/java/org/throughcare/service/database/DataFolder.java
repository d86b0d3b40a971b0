package org.throughcare.service.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data folder, held by one running service at a time. */
final class DataFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel channel;

    private DataFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the folder, making it where it is missing.
     *
     * @throws CannotStart if another Throughcare holds it or it cannot be written
     */
    static DataFolder take(Path wanted) {
        Path folder = wanted.toAbsolutePath().normalize();
        try {
            make(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("throughcare.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart("The data folder " + folder
                        + " is in use by another Throughcare; stop that one, or give another folder with --data.");
            }
            return new DataFolder(folder, channel);
        } catch (IOException e) {
            throw new CannotStart("The data folder " + folder + " cannot be used (" + e.getMessage()
                    + "); give another with --data.");
        }
    }

    private static void make(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException held) {
            return null;
        }
    }

    Path postgres() {
        return folder.resolve("postgres");
    }

    /** Where PostgreSQL says what it does. */
    ProcessBuilder.Redirect log() {
        return ProcessBuilder.Redirect.appendTo(folder.resolve("postgres.log").toFile());
    }

    /** The PostgreSQL that runs on this folder, also one that was left running when its service was killed; or null. */
    @Nullable
    ProcessHandle postmaster() throws IOException {
        Path noted = postgres().resolve("postmaster.pid");
        if (!Files.exists(noted)) {
            return null;
        }
        List<String> lines = Files.readAllLines(noted);
        return lines.isEmpty()
                ? null
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> process.info().command().orElse("").endsWith("postgres")
                                && List.of(process.info().arguments().orElse(new String[0]))
                                        .contains(postgres().toString()))
                        .orElse(null);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
