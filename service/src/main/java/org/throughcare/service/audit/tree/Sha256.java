package org.throughcare.service.audit.tree;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 digest: 32 bytes, compared by value, written as 64 hexadecimal digits in lower case. */
public final class Sha256 {
    /** The length of a digest in bytes. */
    public static final int LENGTH = 32;

    private static final HexFormat HEX = HexFormat.of();

    private final byte[] bytes;

    private Sha256(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest whose bytes are these; any other length than 32 is refused. */
    public static Sha256 of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A SHA-256 digest has 32 bytes, not " + bytes.length);
        }
        return new Sha256(bytes.clone());
    }

    /** The digest written as 64 hexadecimal digits in lower case; anything else is refused. */
    public static Sha256 ofHex(String hex) {
        if (hex.length() != 2 * LENGTH || !hex.chars().allMatch(Sha256::isLowerHex)) {
            throw new IllegalArgumentException(
                    "A SHA-256 digest is written as 64 hexadecimal digits in lower case, not '" + hex + "'");
        }
        return new Sha256(HEX.parseHex(hex));
    }

    /** The digest of {@code content}. */
    public static Sha256 digest(byte[] content) {
        return new Sha256(algorithm().digest(content));
    }

    /** The digest that stands for a tree without leaves: that of no content (RFC 9162, 2.1.1). */
    static Sha256 empty() {
        return digest(new byte[0]);
    }

    /** A digest over an array nobody else holds; it is not copied. */
    static Sha256 owning(byte[] bytes) {
        return new Sha256(bytes);
    }

    /** The bytes themselves, to be read only. */
    byte[] raw() {
        return bytes;
    }

    static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static boolean isLowerHex(int digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    }

    /** A copy of the 32 bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The 64 hexadecimal digits. */
    public String hex() {
        return HEX.formatHex(bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sha256 digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return hex();
    }
}
