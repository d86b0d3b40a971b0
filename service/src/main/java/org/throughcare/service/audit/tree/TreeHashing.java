package org.throughcare.service.audit.tree;

import java.security.MessageDigest;

/**
 * The two hashes of RFC 9162, 2.1.1: a leaf begins with 0x00 and a node with 0x01, so that neither can be passed off as
 * the other. It reuses one digest and is for one thread only.
 */
public final class TreeHashing {
    private static final byte LEAF = 0x00;
    private static final byte NODE = 0x01;

    private final MessageDigest digest = Sha256.algorithm();

    /** The hash of the leaf that holds {@code content}. */
    public Sha256 leaf(byte[] content) {
        digest.update(LEAF);
        return Sha256.owning(digest.digest(content));
    }

    /** The hash of the node over {@code left} and {@code right}. */
    public Sha256 node(Sha256 left, Sha256 right) {
        digest.update(NODE);
        digest.update(left.raw());
        return Sha256.owning(digest.digest(right.raw()));
    }
}
