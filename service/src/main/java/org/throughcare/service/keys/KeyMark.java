package org.throughcare.service.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.throughcare.service.database.CannotStart;

/**
 * By what a data folder knows its master key again without holding it: a keyed digest, in the file beside the record. It
 * goes into backups, so that a restored record is never opened, or gone on with, under another key.
 */
final class KeyMark {
    private final Path folder;
    private final Path file;

    KeyMark(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        file = this.folder.resolve("master.key.mark");
    }

    /** Whether a record was begun here under some key; another must not be made then. */
    boolean made() {
        return Files.exists(file);
    }

    /**
     * Notes the key at the first start, and afterwards requires the same.
     *
     * @throws CannotStart if the record was begun under another key
     */
    void require(Keyring keyring, Path key) {
        byte[] digest = keyring.index("master-key-mark", "1");
        try {
            if (!made()) {
                Files.createDirectories(folder);
                Files.writeString(
                        file,
                        HexFormat.of().formatHex(digest) + "\n",
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.SYNC);
            } else if (!MessageDigest.isEqual(
                    HexFormat.of().parseHex(Files.readString(file).strip()), digest)) {
                throw new CannotStart("The master key at " + key + " is not the one that the record in " + folder
                        + " is kept under; put that one back.");
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The mark of the master key at " + file + " cannot be read or made (" + e.getMessage() + ").");
        } catch (IllegalArgumentException e) {
            throw new CannotStart("The file " + file + " is not the mark of a master key; restore it from a backup.");
        }
    }
}
