package org.throughcare.service.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import org.throughcare.service.database.CannotStart;

/** The file that holds the master key as 64 hexadecimal digits; whoever has it and the database can read the record. */
final class MasterKeyFile {
    private MasterKeyFile() {}

    /** The key in {@code file}; where there is none and one may be made, a new one. */
    static Keyring read(Path file, boolean mayBeMade) {
        try {
            if (!Files.exists(file)) {
                if (!mayBeMade) {
                    throw new CannotStart("There is no master key at " + file
                            + "; put it there, or name the file that holds it with THROUGHCARE_MASTER_KEY_FILE.");
                }
                make(file);
            }
            return new Keyring(HexFormat.of().parseHex(Files.readString(file).strip()));
        } catch (IOException e) {
            throw new CannotStart("The master key at " + file + " cannot be read or made (" + e.getMessage() + ").");
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The file " + file + " holds no master key; it must hold " + 2 * Keyring.LENGTH
                    + " hexadecimal digits and nothing else.");
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                file,
                HexFormat.of().formatHex(Sealing.random(Keyring.LENGTH)) + "\n",
                StandardOpenOption.WRITE,
                StandardOpenOption.SYNC);
    }
}
