package org.throughcare.service.audit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What else is to be known of an act, sealed under the key of its subject. The audit never sees it in the clear, so it
 * still verifies when the key is destroyed.
 */
public final class SealedDetail {
    private final byte[] bytes;

    /** Detail that is already sealed; the bytes are copied. */
    public SealedDetail(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes as they are kept. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes themselves, to be read only. */
    byte[] raw() {
        return bytes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedDetail detail && Arrays.equals(bytes, detail.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " sealed bytes";
    }
}
