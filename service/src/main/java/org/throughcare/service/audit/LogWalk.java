package org.throughcare.service.audit;

import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.Marks.Mark;
import org.throughcare.service.audit.tree.Frontier;
import org.throughcare.service.audit.tree.Sha256;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.TreeHashing;
import org.throughcare.service.audit.tree.TreeHead;

/**
 * Goes through the log leaf by leaf, works out its tree again and compares it at every mark. Behind a part that does not
 * hold it goes on from the edge of the next sound seal, so that one bad part does not hide the next.
 */
final class LogWalk {
    private final Marks marks;
    private final MarkComparison comparison;
    private final Findings findings;
    private final TreeHashing hashing = new TreeHashing();
    private Frontier frontier = new Frontier();
    private boolean known = true;
    private long next;

    LogWalk(Marks marks, VerifyingKeys keys, Findings findings) {
        this.marks = marks;
        this.findings = findings;
        comparison = new MarkComparison(keys, findings);
    }

    /** Takes the leaf at the next position that has one; those between are missing. Says whether it is what was hashed. */
    boolean leaf(StoredLeaf stored) {
        missing(stored.position());
        Sha256 leafHash = stored.leafHash();
        if (leafHash == null) {
            missing(stored.position() + 1);
            return false;
        }
        boolean holds = stored.holds(hashing);
        if (!holds) {
            findings.add(new Finding.ChangedLeaves(range(next, next)));
        }
        frontier.append(leafHash);
        next++;
        compareHere();
        return holds;
    }

    /** After the last leaf: whatever was vouched for beyond it is missing. */
    void end() {
        for (Mark mark = marks.peek(); mark != null; mark = marks.peek()) {
            SignedHead exported = mark.exported();
            if (mark.stored() != null || exported == null) {
                missing(mark.size());
                continue;
            }
            marks.advance();
            if (marks.peek() == null) {
                findings.add(new Finding.ShortenedLog(mark.size(), exported.sealedAt(), next));
            }
        }
    }

    /** How many positions were passed. */
    long size() {
        return next;
    }

    /** The head of the log, or null when leaves are missing. */
    @Nullable
    TreeHead head() {
        return known ? frontier.head() : null;
    }

    private void missing(long to) {
        while (next < to) {
            Mark mark = marks.peek();
            long until = mark == null ? to : Math.min(to, mark.size());
            findings.add(new Finding.MissingLeaves(range(next, until - 1)));
            known = false;
            next = until;
            compareHere();
        }
    }

    private void compareHere() {
        for (Mark mark = marks.peek(); mark != null && mark.size() == next; mark = marks.peek()) {
            TreeHead worked = head();
            TreeHead believed = comparison.compare(mark, worked);
            if (believed != null && !believed.equals(worked)) {
                goOnFrom(mark, believed);
            }
            marks.advance();
        }
    }

    private void goOnFrom(Mark mark, TreeHead believed) {
        Seal stored = mark.stored();
        Frontier edge = stored == null ? null : stored.frontier();
        if (edge != null && edge.head().equals(believed)) {
            frontier = edge;
            known = true;
        }
    }

    private Range range(long from, long to) {
        Mark mark = marks.peek();
        return new Range(from, to, comparison.lastAt(), mark == null ? null : mark.at());
    }
}
