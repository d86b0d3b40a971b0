package org.throughcare.service.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.TreeHashing;

/**
 * What stands in the database at a position of the log.
 *
 * @param position the position, from 0
 * @param id the name of the leaf that has this place
 * @param leaf the leaf, or null when it is missing, or is nothing that could have been written
 * @param leafHash the hash stored with it, or null when the leaf is missing
 */
record StoredLeaf(
        long position,
        UUID id,
        @Nullable Leaf leaf,
        @Nullable Sha256 leafHash) {

    /** Whether the leaf is still what was hashed. */
    boolean holds(TreeHashing hashing) {
        return leaf != null && leaf.hash(hashing).equals(leafHash);
    }
}
