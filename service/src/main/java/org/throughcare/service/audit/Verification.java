package org.throughcare.service.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.service.audit.tree.TreeHead;

/**
 * What came of verifying the audit.
 *
 * @param leaves how many leaves were read
 * @param head the log as it was worked out again, to be compared with a head noted elsewhere; null when leaves are
 *     missing
 * @param seals how many seals of the database were compared
 * @param heads how many exported heads were compared
 * @param findings what was found, in the order of the log
 * @param omitted how many findings more there were than are listed
 */
public record Verification(
        long leaves, @Nullable TreeHead head, long seals, long heads, List<Finding> findings, long omitted) {
    public Verification {
        findings = List.copyOf(findings);
    }

    /** Whether nothing serious was found. */
    public boolean sound() {
        return omitted == 0 && findings.stream().noneMatch(Finding::serious);
    }

    /** One sentence for a person; the findings follow with their own. */
    public String summary() {
        String compared = "Compared: " + leaves + (leaves == 1 ? " leaf, " : " leaves, ") + seals
                + (seals == 1 ? " seal, " : " seals, ") + heads + (heads == 1 ? " exported head" : " exported heads");
        if (!sound()) {
            return "The audit does not hold. " + compared + ".";
        }
        return heads == 0
                ? "The audit agrees with itself. " + compared
                        + "; only exported heads can show that it was not rewritten as a whole."
                : "The audit holds. " + compared + ".";
    }
}
