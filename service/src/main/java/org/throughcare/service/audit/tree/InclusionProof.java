package org.throughcare.service.audit.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a leaf stands at a position of a log without showing any other leaf (RFC 9162, 2.1.3).
 *
 * @param index position of the leaf, counted from 0
 * @param size number of leaves of the log
 * @param path hashes from the leaf's neighbour up to below the root
 */
public record InclusionProof(long index, long size, List<Sha256> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** The proof for the leaf at {@code index} of a log of {@code size} leaves; an index outside it is refused. */
    public static InclusionProof of(long index, long size, Subtrees subtrees) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("A log of " + size + " leaves has none at position " + index);
        }
        List<Sha256> path = new ArrayList<>();
        long from = 0;
        long to = size;
        while (to - from > 1) {
            long middle = from + Subtrees.split(to - from);
            if (index < middle) {
                path.addFirst(subtrees.root(middle, to));
                to = middle;
            } else {
                path.addFirst(subtrees.root(from, middle));
                from = middle;
            }
        }
        return new InclusionProof(index, size, path);
    }

    /** Whether the leaf with this hash stands at the position in the log of this head (RFC 9162, 2.1.3.2). */
    public boolean holds(Sha256 leafHash, TreeHead head) {
        if (head.size() != size || index < 0 || index >= size) {
            return false;
        }
        TreeHashing hashing = new TreeHashing();
        long node = index;
        long last = size - 1;
        Sha256 climbed = leafHash;
        for (Sha256 neighbour : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                climbed = hashing.node(neighbour, climbed);
                int shift = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= shift;
                last >>>= shift;
            } else {
                climbed = hashing.node(climbed, neighbour);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && climbed.equals(head.root());
    }
}
