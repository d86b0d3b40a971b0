package org.throughcare.service.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects findings: neighbouring ranges of one kind become one, and after a thousand the rest are only counted. */
final class Findings {
    private static final int MOST = 1_000;
    private static final int LOOKED_BACK = 3;

    private final List<Finding> listed = new ArrayList<>();
    private long omitted;

    void add(Finding finding) {
        if (finding instanceof Finding.OfRange ranged && joined(ranged)) {
            return;
        }
        if (listed.size() < MOST) {
            listed.add(finding);
        } else {
            omitted++;
        }
    }

    private boolean joined(Finding.OfRange finding) {
        for (int i = listed.size() - 1; i >= Math.max(0, listed.size() - LOOKED_BACK); i--) {
            if (listed.get(i) instanceof Finding.OfRange last && last.getClass() == finding.getClass()) {
                Range range = last.range().joined(finding.range());
                if (range != null) {
                    listed.set(i, last.over(range));
                    return true;
                }
            }
        }
        return false;
    }

    List<Finding> listed() {
        return listed;
    }

    long omitted() {
        return omitted;
    }
}
