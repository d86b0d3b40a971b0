package org.throughcare.practice.risk.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.RiskFact.Topic;

/** What the record puts before the assessor and has no answer yet (R2). */
final class Weighing {
    private Weighing() {}

    static List<Refusal> missing(AssessmentDraft draft, OnRecord onRecord) {
        List<Refusal> missing = new ArrayList<>();
        onRecord.toWeigh().forEach((cluster, entries) -> {
            ClusterAnswer answer = draft.clusters().get(cluster);
            if (answer == null || !answer.seen().containsAll(entries)) {
                missing.add(new Refusal.ClusterNotWeighed(cluster, notSeen(answer, entries)));
            } else {
                reason(cluster, answer, missing);
            }
        });
        onRecord.others().forEach((cluster, _) -> {
            ClusterAnswer answer = draft.clusters().get(cluster);
            if (answer != null) {
                reason(cluster, answer, missing);
            }
        });
        for (Topic topic : Topic.values()) {
            if (onRecord.topics().contains(topic)) {
                TopicAnswer answer = draft.topics().get(topic);
                if (answer == null || (!answer.considered() && answer.why().isBlank())) {
                    missing.add(new Refusal.TopicNotConsidered(topic));
                }
            }
        }
        return missing;
    }

    private static void reason(ClusterId cluster, ClusterAnswer answer, List<Refusal> missing) {
        if (answer.why().isBlank()) {
            missing.add(new Refusal.ClusterWithoutReason(cluster, answer.bears()));
        }
    }

    private static Set<EntryId> notSeen(@Nullable ClusterAnswer answer, Set<EntryId> entries) {
        Set<EntryId> notSeen = new HashSet<>(entries);
        if (answer != null) {
            notSeen.removeAll(answer.seen());
        }
        return notSeen;
    }
}
