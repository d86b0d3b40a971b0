package org.throughcare.service.audit;

import java.nio.file.Path;
import java.util.List;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.VerifyingKey;

/**
 * The public keys that are trusted to have signed heads.
 *
 * @param keys the keys, the newest last
 */
public record VerifyingKeys(List<VerifyingKey> keys) {
    public VerifyingKeys {
        keys = List.copyOf(keys);
    }

    /** The keys in a file in PEM; a file that cannot be read or holds none is refused. */
    public static VerifyingKeys in(Path file) {
        return KeyFiles.read(file);
    }

    /** Whether one of them signed exactly this head. */
    boolean signed(SignedHead signed) {
        return keys.stream().anyMatch(key -> key.signed(signed));
    }
}
