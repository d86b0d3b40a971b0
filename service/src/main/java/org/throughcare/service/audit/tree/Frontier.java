package org.throughcare.service.audit.tree;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The right edge of a tree: the hash of every complete subtree, one for each bit set in the number of leaves. Leaves
 * are appended and the root is read without looking at any earlier leaf again. It is for one thread only.
 */
public final class Frontier {
    private final TreeHashing hashing = new TreeHashing();
    private final List<@Nullable Sha256> subtrees = new ArrayList<>();
    private long size;

    /** The edge of a tree without leaves. */
    public Frontier() {}

    /**
     * The edge that {@link #edge} wrote of a tree of {@code size} leaves. Refused: a negative size, and an edge whose
     * length does not fit the size.
     */
    public static Frontier of(long size, byte[] edge) {
        if (size < 0 || edge.length != Long.bitCount(size) * Sha256.LENGTH) {
            throw new IllegalArgumentException(
                    "An edge of " + edge.length + " bytes does not belong to a tree of " + size + " leaves");
        }
        Frontier frontier = new Frontier();
        int at = edge.length;
        for (long rest = size; rest != 0; rest >>>= 1) {
            boolean complete = (rest & 1) == 1;
            at -= complete ? Sha256.LENGTH : 0;
            frontier.subtrees.add(complete ? Sha256.of(Arrays.copyOfRange(edge, at, at + Sha256.LENGTH)) : null);
        }
        frontier.size = size;
        return frontier;
    }

    /** Appends the leaf with this hash. */
    public void append(Sha256 leafHash) {
        Sha256 carried = leafHash;
        int level = 0;
        for (; level < subtrees.size(); level++) {
            Sha256 complete = subtrees.get(level);
            if (complete == null) {
                break;
            }
            carried = hashing.node(complete, carried);
            subtrees.set(level, null);
        }
        if (level == subtrees.size()) {
            subtrees.add(carried);
        } else {
            subtrees.set(level, carried);
        }
        size++;
    }

    /** How many leaves the tree has. */
    public long size() {
        return size;
    }

    /** The root of the tree; without leaves, the digest of no content. */
    public Sha256 root() {
        Sha256 root = null;
        for (Sha256 complete : subtrees) {
            if (complete != null) {
                root = root == null ? complete : hashing.node(complete, root);
            }
        }
        return root == null ? Sha256.empty() : root;
    }

    /** The head of the tree as it stands. */
    public TreeHead head() {
        return new TreeHead(size, root());
    }

    /** The hashes of the complete subtrees, the largest first, 32 bytes each. */
    public byte[] edge() {
        ByteArrayOutputStream edge = new ByteArrayOutputStream(subtrees.size() * Sha256.LENGTH);
        for (Sha256 complete : subtrees.reversed()) {
            if (complete != null) {
                edge.writeBytes(complete.raw());
            }
        }
        return edge.toByteArray();
    }
}
