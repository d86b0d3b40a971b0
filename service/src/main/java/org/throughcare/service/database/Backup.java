package org.throughcare.service.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A data folder as one file, taken while no service runs on it: the database, the exported heads of the audit and the
 * public keys they are checked with. The two secret keys are not in it, so that whoever has the file cannot read it: they
 * are kept apart and put back by hand.
 */
public final class Backup {
    /** What is secret, as paths in the data folder. */
    public static final List<String> KEPT_APART = List.of("master.key", "audit/signing-key.pem");

    private static final String MARK = "throughcare-backup-1/";
    private static final String VERSION = "postgres/PG_VERSION";
    private static final Set<String> LEFT_OUT =
            Set.of("throughcare.lock", "postgres.log", "postgres/postmaster.pid", "postgres/epg-lock");

    private Backup() {}

    /**
     * Writes {@code data} to the new file {@code out}; the file is there whole or not at all.
     *
     * @throws CannotStart if a service runs on the folder, there is no record in it, or the file is there or cannot be
     *     written
     */
    public static void write(Path data, Path out) {
        if (!Files.exists(data.resolve(VERSION))) {
            throw new CannotStart("There is no record in " + data + " to make a backup of.");
        }
        if (Files.exists(out)) {
            throw new CannotStart("There is a file at " + out + " already; a backup is never written over another.");
        }
        Path part = Path.of(out + ".part");
        try (DataFolder folder = DataFolder.take(data)) {
            EmbeddedDatabase.stopOrphan(folder);
            zip(data.toAbsolutePath().normalize(), part);
            Files.move(part, out, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new CannotStart("The backup could not be written to " + out + " (" + e.getMessage() + ").");
        } finally {
            part.toFile().delete();
        }
    }

    private static void zip(Path data, Path part) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        part,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                ZipOutputStream zip = new ZipOutputStream(Channels.newOutputStream(channel));
                Stream<Path> files = Files.walk(data)) {
            if (part.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(part, PosixFilePermissions.fromString("rw-------"));
            }
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(MARK));
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = data.relativize(file).toString().replace('\\', '/');
                if (name.isEmpty() || LEFT_OUT.contains(name) || KEPT_APART.contains(name)) {
                    continue;
                }
                boolean folder = Files.isDirectory(file);
                zip.putNextEntry(new ZipEntry(MARK + name + (folder ? "/" : "")));
                if (!folder) {
                    Files.copy(file, zip);
                }
            }
            zip.finish();
            channel.force(true);
        }
    }

    /**
     * Makes the folder {@code data} from a backup; it is there whole or not at all.
     *
     * @throws CannotStart if {@code data} exists, or {@code file} is no whole backup
     */
    public static void restore(Path file, Path data) {
        Path folder = data.toAbsolutePath().normalize();
        Path part = folder.resolveSibling(folder.getFileName() + ".part");
        if (Files.exists(folder) || Files.exists(part)) {
            throw new CannotStart("There is something at " + (Files.exists(folder) ? folder : part)
                    + " already; a backup is restored only to a folder that does not exist.");
        }
        try (InputStream in = Files.newInputStream(file);
                ZipInputStream zip = new ZipInputStream(in)) {
            unzip(zip, part);
            if (!Files.exists(part.resolve(VERSION))) {
                throw new IOException("it does not hold a whole record");
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            remove(part);
            throw new CannotStart("Nothing was restored: " + file + " cannot be read as a backup, or " + folder
                    + " cannot be written (" + e.getMessage() + ").");
        }
    }

    private static void unzip(ZipInputStream zip, Path part) throws IOException {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.getName().startsWith(MARK)) {
                throw new IOException("it holds " + entry.getName() + ", which no backup does");
            }
            Path place = part.resolve(entry.getName().substring(MARK.length())).normalize();
            if (!place.startsWith(part)) {
                throw new IOException("it names " + entry.getName() + ", which is outside the folder");
            }
            if (entry.isDirectory()) {
                Files.createDirectories(place);
                own(place, "rwx------");
            } else {
                copied(zip, place);
            }
        }
    }

    private static void copied(ZipInputStream zip, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                OutputStream out = Channels.newOutputStream(channel)) {
            own(place, "rw-------");
            zip.transferTo(out);
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("it names " + e.getMessage() + " twice", e);
        }
    }

    private static void own(Path place, String rights) throws IOException {
        if (place.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
        }
    }

    private static void remove(Path part) {
        try (Stream<Path> all = Files.exists(part) ? Files.walk(part) : Stream.empty()) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new CannotStart("What was begun at " + part + " could not be removed (" + e.getMessage() + ").");
        }
    }
}
