package org.throughcare.service.audit.tree;

import java.util.List;

/** Where proofs find the roots of parts of a log, for example by reading the leaves of a range one after the other. */
@FunctionalInterface
public interface Subtrees {
    /** The root over the leaves from position {@code from}, counted from 0, up to and without {@code to}. */
    Sha256 root(long from, long to);

    /** The parts of a log whose leaf hashes are all at hand. */
    static Subtrees over(List<Sha256> leafHashes) {
        return (from, to) -> {
            Frontier frontier = new Frontier();
            leafHashes.subList(Math.toIntExact(from), Math.toIntExact(to)).forEach(frontier::append);
            return frontier.root();
        };
    }

    /** The largest power of two below {@code leaves}, which must be 2 or more: where a tree splits. */
    static long split(long leaves) {
        return Long.highestOneBit(leaves - 1);
    }
}
