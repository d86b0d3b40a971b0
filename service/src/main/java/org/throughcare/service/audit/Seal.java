package org.throughcare.service.audit;

import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.SignedHead;

/**
 * A seal as the database keeps it.
 *
 * @param signed the signed head
 * @param frontier the edge of the tree, from which it grows on; null when what is stored cannot be one
 */
record Seal(SignedHead signed, @Nullable Frontier frontier) {
    long size() {
        return signed.head().size();
    }

    /** Whether the edge gives the very head that was signed. */
    boolean canGrow() {
        return frontier != null && frontier.head().equals(signed.head());
    }
}
