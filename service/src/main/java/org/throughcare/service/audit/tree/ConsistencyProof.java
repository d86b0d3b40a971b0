package org.throughcare.service.audit.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a log only grew: that the later one begins with every leaf of the earlier one, unchanged and in order
 * (RFC 9162, 2.1.4).
 *
 * @param earlier number of leaves of the earlier log, 1 or more
 * @param later number of leaves of the later log
 * @param path hashes in the order of RFC 9162, 2.1.4.1
 */
public record ConsistencyProof(long earlier, long later, List<Sha256> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** The proof between two sizes of one log; refused unless 1 &lt;= earlier &lt;= later. */
    public static ConsistencyProof of(long earlier, long later, Subtrees subtrees) {
        if (earlier < 1 || earlier > later) {
            throw new IllegalArgumentException(
                    "Nothing can be shown between a log of " + earlier + " leaves and a later one of " + later);
        }
        List<Sha256> path = new ArrayList<>();
        long from = 0;
        long to = later;
        boolean seen = true;
        while (earlier != to) {
            long middle = from + Subtrees.split(to - from);
            if (earlier <= middle) {
                path.addFirst(subtrees.root(middle, to));
                to = middle;
            } else {
                path.addFirst(subtrees.root(from, middle));
                from = middle;
                seen = false;
            }
        }
        if (!seen) {
            path.addFirst(subtrees.root(from, to));
        }
        return new ConsistencyProof(earlier, later, path);
    }

    /** Whether the log of {@code laterHead} begins with that of {@code earlierHead} (RFC 9162, 2.1.4.2). */
    public boolean holds(TreeHead earlierHead, TreeHead laterHead) {
        if (earlierHead.size() != earlier || laterHead.size() != later || earlier < 1 || earlier > later) {
            return false;
        }
        if (earlier == later) {
            return path.isEmpty() && earlierHead.root().equals(laterHead.root());
        }
        List<Sha256> steps = new ArrayList<>(path);
        if (Long.bitCount(earlier) == 1) {
            steps.addFirst(earlierHead.root());
        }
        if (steps.isEmpty()) {
            return false;
        }
        int shift = Long.numberOfTrailingZeros(earlier);
        long node = (earlier - 1) >>> shift;
        long last = (later - 1) >>> shift;
        TreeHashing hashing = new TreeHashing();
        Sha256 before = steps.getFirst();
        Sha256 after = before;
        for (Sha256 step : steps.subList(1, steps.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                before = hashing.node(step, before);
                after = hashing.node(step, after);
                int climb = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>>= climb;
                last >>>= climb;
            } else {
                after = hashing.node(after, step);
            }
            node >>>= 1;
            last >>>= 1;
        }
        return last == 0 && before.equals(earlierHead.root()) && after.equals(laterHead.root());
    }
}
