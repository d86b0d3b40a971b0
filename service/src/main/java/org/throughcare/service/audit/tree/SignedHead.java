package org.throughcare.service.audit.tree;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A head that somebody vouched for at an instant.
 *
 * @param head the log as it stood
 * @param sealedAt when it was signed, to the microsecond
 * @param keyId names the key that signed it, see {@link VerifyingKey#id}
 * @param signature Ed25519 over {@link #content}, in Base64
 */
public record SignedHead(TreeHead head, Instant sealedAt, String keyId, String signature) {
    private static final String KIND = "throughcare-audit-head-v1";

    public SignedHead {
        requireMicroseconds(sealedAt);
    }

    private static void requireMicroseconds(Instant sealedAt) {
        if (!sealedAt.equals(sealedAt.truncatedTo(ChronoUnit.MICROS))) {
            throw new IllegalArgumentException("A head is sealed to the microsecond, not at " + sealedAt);
        }
    }

    /**
     * What is signed: five lines of ASCII, each ended by a line feed, so that it can be checked without this program.
     * They are the kind, the size, the root in hexadecimal digits, the instant in ISO 8601 and the id of the key.
     */
    static byte[] content(TreeHead head, Instant sealedAt, String keyId) {
        requireMicroseconds(sealedAt);
        return String.join("\n", KIND, Long.toString(head.size()), head.root().hex(), sealedAt.toString(), keyId, "")
                .getBytes(US_ASCII);
    }

    byte[] content() {
        return content(head, sealedAt, keyId);
    }
}
