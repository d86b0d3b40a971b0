package org.throughcare.service.audit.tree;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;

/**
 * The public half of a key that signs heads; it is given to whoever must be able to check them.
 *
 * @param key an Ed25519 key
 */
public record VerifyingKey(PublicKey key) {
    private static final int ID_DIGITS = 16;

    /** Refuses a key of another kind. */
    public VerifyingKey {
        if (!key.getAlgorithm().equals("EdDSA") && !key.getAlgorithm().equals("Ed25519")) {
            throw new IllegalArgumentException("Heads are signed with Ed25519, not with " + key.getAlgorithm());
        }
    }

    /** The first 16 hexadecimal digits of the SHA-256 digest of the key as X.509 encodes it. */
    public String id() {
        return Sha256.digest(key.getEncoded()).hex().substring(0, ID_DIGITS);
    }

    /** Whether this key signed exactly this head. */
    public boolean signed(SignedHead signed) {
        if (!signed.keyId().equals(id())) {
            return false;
        }
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(key);
            signature.update(signed.content());
            return signature.verify(Base64.getDecoder().decode(signed.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
