package org.throughcare.service.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What is made from the master key: the wrapping of subjects' keys and the index by which what is sealed is found. The
 * master key itself is never stored in the database.
 */
public final class Keyring {
    /** Bytes of the master key and of every key made from it. */
    public static final int LENGTH = 32;

    private final SecretKeySpec wrapping;
    private final SecretKeySpec indexing;
    private final SecretKeySpec branching;

    /** {@code master} has {@link #LENGTH} bytes. */
    public Keyring(byte[] master) {
        if (master.length != LENGTH) {
            throw new IllegalArgumentException(
                    "the master key has " + master.length + " bytes; it must have " + LENGTH);
        }
        wrapping = derived(master, "wrapping of subjects' keys");
        indexing = derived(master, "index of what is sealed");
        branching = derived(master, "keyrings of their own");
    }

    /**
     * A keyring for a store of its own: nothing that one of them wraps or indexes is opened or found by the other. The same
     * for the same name.
     */
    public Keyring apart(String name) {
        return new Keyring(derived(branching.getEncoded(), name).getEncoded());
    }

    /** A fresh key for a subject. */
    public SubjectKey newKey() {
        return new SubjectKey(Sealing.random(LENGTH));
    }

    /** The key of a subject as it may be stored. */
    public byte[] wrap(SubjectKey key) {
        return Sealing.seal(wrapping, "key", key.encoded());
    }

    /**
     * The key that {@code wrapped} holds.
     *
     * @throws CannotBeOpened if it was wrapped under another master key
     */
    public SubjectKey unwrap(byte[] wrapped) {
        return new SubjectKey(Sealing.open(wrapping, "key", wrapped));
    }

    /** By what {@code value} of a kind is found again: the same for the same value, and nothing can be read from it. */
    public byte[] index(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(indexing);
            mac.update(kind.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(value.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no index can be made", e);
        }
    }

    private static SecretKeySpec derived(byte[] master, String purpose) {
        try {
            byte[] key = KDF.getInstance("HKDF-SHA256")
                    .deriveData(
                            HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose.getBytes(UTF_8), LENGTH));
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key can be made for the " + purpose, e);
        }
    }
}
