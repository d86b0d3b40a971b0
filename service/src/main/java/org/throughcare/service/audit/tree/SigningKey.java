package org.throughcare.service.audit.tree;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/** The private half of a key that signs heads, with its public half. It never shows the private one. */
public final class SigningKey {
    private final PrivateKey key;
    private final VerifyingKey verifyingKey;

    /** A key of this pair; refused when it is not Ed25519 or the halves do not belong together. */
    public SigningKey(KeyPair pair) {
        key = pair.getPrivate();
        verifyingKey = new VerifyingKey(pair.getPublic());
        if (!verifyingKey.signed(sign(new Frontier().head(), Instant.EPOCH))) {
            throw new IllegalArgumentException("The private and the public key do not belong together");
        }
    }

    /** The public half. */
    public VerifyingKey verifyingKey() {
        return verifyingKey;
    }

    /** Signs a head as sealed at an instant, which is given to the microsecond. */
    public SignedHead sign(TreeHead head, Instant sealedAt) {
        String keyId = verifyingKey.id();
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(SignedHead.content(head, sealedAt, keyId));
            return new SignedHead(head, sealedAt, keyId, Base64.getEncoder().encodeToString(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the audit's heads cannot sign", e);
        }
    }
}
