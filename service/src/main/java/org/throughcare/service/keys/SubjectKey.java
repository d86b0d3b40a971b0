package org.throughcare.service.keys;

import javax.crypto.spec.SecretKeySpec;

/** The key of one subject. Everything readable about the subject is sealed under it. */
public final class SubjectKey {
    private final SecretKeySpec key;

    SubjectKey(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Seals {@code plain} for {@code place}, such as {@code entry/12/5}; it can be opened only as from that place. */
    public byte[] seal(String place, byte[] plain) {
        return Sealing.seal(key, place, plain);
    }

    /**
     * Opens what was sealed for {@code place}.
     *
     * @throws CannotBeOpened if it was not sealed for that place under this key
     */
    public byte[] open(String place, byte[] sealed) {
        return Sealing.open(key, place, sealed);
    }

    byte[] encoded() {
        return key.getEncoded();
    }
}
