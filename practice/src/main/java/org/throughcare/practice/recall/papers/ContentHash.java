package org.throughcare.practice.recall.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * What a signature is bound to: SHA-256 of the content as UTF-8. The same answers give the same hash on every machine.
 *
 * @param hex 64 digits, lower case
 */
public record ContentHash(String hex) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{64}");

    public ContentHash {
        if (!SHAPE.matcher(hex).matches()) {
            throw new IllegalArgumentException(
                    "a content hash has 64 hexadecimal digits in lower case, and not \"" + hex + "\"");
        }
    }

    /** The hash of {@code content}. */
    public static ContentHash of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of {@code content}. */
    public static ContentHash of(byte[] content) {
        try {
            return new ContentHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java knows SHA-256", impossible);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
