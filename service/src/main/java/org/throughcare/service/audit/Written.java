package org.throughcare.service.audit;

import org.throughcare.service.audit.tree.Sha256;

/**
 * What an act wrote into a ledger.
 *
 * @param ledger the ledger
 * @param of the subject of the entry, or the person of the duty
 * @param sequence its number there
 * @param hash digest of its body, which is ciphertext
 */
public record Written(Ledger ledger, long of, long sequence, Sha256 hash) {

    /** That this body, already sealed, was written at this place. */
    public static Written of(Ledger ledger, long of, long sequence, byte[] body) {
        return new Written(ledger, of, sequence, Sha256.digest(body));
    }
}
