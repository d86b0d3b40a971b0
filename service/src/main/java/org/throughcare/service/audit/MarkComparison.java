package org.throughcare.service.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.Marks.Mark;
import org.throughcare.service.audit.tree.SignedHead;
import org.throughcare.service.audit.tree.TreeHead;

/**
 * Compares the tree that was worked out with what was vouched for, mark after mark. An exported head, whose signature has
 * been checked before, is believed before a seal of the database, and a seal only when a trusted key signed it.
 */
final class MarkComparison {
    private final VerifyingKeys keys;
    private final Findings findings;
    private Passed mark = new Passed(0, null);
    private Passed exportedMark = new Passed(0, null);

    MarkComparison(VerifyingKeys keys, Findings findings) {
        this.keys = keys;
        this.findings = findings;
    }

    private record Passed(long size, @Nullable Instant at) {}

    /** When the last mark was vouched for; null before the first. */
    @Nullable
    Instant lastAt() {
        return mark.at();
    }

    /**
     * Compares at a mark; {@code worked} is null when leaves are missing. Returns what is believed of the log at this
     * size, or null when nothing is.
     */
    @Nullable
    TreeHead compare(Mark at, @Nullable TreeHead worked) {
        Seal stored = at.stored();
        SignedHead exported = at.exported();
        boolean signed = stored != null && (stored.signed().equals(exported) || keys.signed(stored.signed()));
        TreeHead believed = believed(stored, signed, exported);
        if (worked == null) {
            findings.add(new Finding.UncheckedRange(sinceLastMark(at)));
        } else if (believed != null && !believed.equals(worked)) {
            disagreed(at, worked);
        }
        if (stored != null) {
            checkSeal(stored, signed, exported, believed == null || worked == null || believed.equals(worked));
        } else if (exported != null) {
            findings.add(new Finding.MissingSeal(at.size(), exported.sealedAt()));
        }
        if (believed != null) {
            mark = new Passed(at.size(), at.at());
            exportedMark = exported == null ? exportedMark : mark;
        }
        return believed;
    }

    private static @Nullable TreeHead believed(@Nullable Seal stored, boolean signed, @Nullable SignedHead exported) {
        if (exported != null) {
            return exported.head();
        }
        return stored != null && signed ? stored.signed().head() : null;
    }

    private void disagreed(Mark at, TreeHead worked) {
        SignedHead exported = at.exported();
        Seal stored = at.stored();
        boolean agreesWithItself = stored == null || stored.signed().head().equals(worked);
        if (exported != null && agreesWithItself) {
            findings.add(new Finding.RewrittenLog(
                    new Range(exportedMark.size(), at.size() - 1, exportedMark.at(), exported.sealedAt()),
                    exported.sealedAt()));
        } else {
            findings.add(new Finding.ChangedRange(sinceLastMark(at)));
        }
    }

    private void checkSeal(Seal stored, boolean signed, @Nullable SignedHead exported, boolean leavesAgree) {
        if (!signed) {
            altered(stored, "no trusted key signed it");
        } else if (exported != null && leavesAgree && !stored.signed().equals(exported)) {
            altered(stored, "it is not the head that was exported");
        } else if (!stored.canGrow()) {
            altered(stored, "its edge is not that of the tree");
        }
    }

    private void altered(Seal stored, String why) {
        findings.add(new Finding.AlteredSeal(stored.size(), stored.signed().sealedAt(), why));
    }

    private Range sinceLastMark(Mark at) {
        return new Range(mark.size(), at.size() - 1, mark.at(), at.at());
    }
}
