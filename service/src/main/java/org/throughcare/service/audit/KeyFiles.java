package org.throughcare.service.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.throughcare.service.audit.tree.SigningKey;
import org.throughcare.service.audit.tree.VerifyingKey;
import org.throughcare.service.database.CannotStart;

/**
 * The key that signs heads and the public keys of all that ever did, each in a file in PEM. The key that signs now is the
 * last of the public ones.
 */
final class KeyFiles {
    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN (PUBLIC|PRIVATE) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----");

    private final Path signing;
    private final Path verifying;

    KeyFiles(Path signing, Path verifying) {
        this.signing = signing;
        this.verifying = verifying;
    }

    /** Makes a key where there is neither of the files. */
    void makeWhereMissing() {
        if (Files.exists(signing) || Files.exists(verifying)) {
            return;
        }
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            write(signing, "PRIVATE", pair.getPrivate(), "rw-------");
            write(verifying, "PUBLIC", pair.getPublic(), "rw-r--r--");
        } catch (IOException e) {
            throw new CannotStart("The key of the audit cannot be made at " + signing + " (" + e.getMessage() + ").");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has Ed25519", e);
        }
    }

    SigningKey signingKey() {
        List<byte[]> found = blocks(signing, "PRIVATE");
        if (found.size() != 1) {
            throw new CannotStart(
                    "The file " + signing + " must hold one private key in PEM, not " + found.size() + ".");
        }
        try {
            PrivateKey key =
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(found.getFirst()));
            return new SigningKey(new KeyPair(verifyingKeys().keys().getLast().key(), key));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new CannotStart("The key in " + signing + " is not the private half of the last key in " + verifying
                    + " (" + e.getMessage() + ").");
        }
    }

    VerifyingKeys verifyingKeys() {
        return read(verifying);
    }

    /** Every public key in {@code file}. */
    static VerifyingKeys read(Path file) {
        List<VerifyingKey> keys = new ArrayList<>();
        for (byte[] encoded : blocks(file, "PUBLIC")) {
            try {
                keys.add(new VerifyingKey(
                        KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded))));
            } catch (GeneralSecurityException e) {
                throw new CannotStart(
                        "Key " + (keys.size() + 1) + " in " + file + " is not Ed25519 (" + e.getMessage() + ").");
            }
        }
        if (keys.isEmpty()) {
            throw new CannotStart("The file " + file + " holds no public key in PEM.");
        }
        return new VerifyingKeys(keys);
    }

    private static List<byte[]> blocks(Path file, String kind) {
        if (!Files.exists(file)) {
            throw new CannotStart("There is no key of the audit at " + file + ".");
        }
        try {
            List<byte[]> found = new ArrayList<>();
            Matcher block = BLOCK.matcher(Files.readString(file));
            while (block.find()) {
                if (block.group(1).equals(kind)) {
                    found.add(Base64.getMimeDecoder().decode(block.group(2)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new CannotStart("The key of the audit cannot be read from " + file + " (" + e.getMessage() + ").");
        }
    }

    private static void write(Path file, String kind, Key key, String permissions) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.createFile(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
        }
        String pem = String.join(
                "\n",
                "-----BEGIN " + kind + " KEY-----",
                Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded()),
                "-----END " + kind + " KEY-----",
                "");
        Files.writeString(file, pem, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
