package org.throughcare.practice.risk.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.terms.Setting;

/** What a risk management plan still lacks (R15, R16, R34). */
final class Planning {
    private Planning() {}

    static List<Refusal> missing(AssessmentDraft draft, OnRecord onRecord, LocalDate today) {
        List<Refusal> missing = new ArrayList<>();
        for (int i = 0; i < draft.plan().size(); i++) {
            item(i + 1, draft.plan().get(i), draft, onRecord, missing);
        }
        draft.clusters().values().stream()
                .filter(answer -> answer.bears() && onRecord.has(answer.cluster()))
                .map(ClusterAnswer::cluster)
                .sorted()
                .forEach(cluster -> managed(cluster, draft, onRecord, missing));
        LocalDate review = draft.planReviewOn();
        if (review == null || !review.isAfter(today)) {
            missing.add(new Refusal.PlanReviewDate(review));
        }
        return missing;
    }

    private static void item(
            int number, PlanItem item, AssessmentDraft draft, OnRecord onRecord, List<Refusal> missing) {
        if (!item.finished()) {
            missing.add(new Refusal.PlanItemUnfinished(number));
        }
        if (item.restsOn().isEmpty() && item.manages().stream().noneMatch(onRecord::has)) {
            missing.add(new Refusal.PlanItemUnlinked(number, item.risk()));
        }
        for (Section section : Section.values()) {
            if (item.restsOn().contains(section)) {
                SectionText text = draft.sections().get(section);
                if (text == null || !text.counts()) {
                    missing.add(new Refusal.PlanItemOnEmptySection(number, item.risk(), section));
                }
            }
        }
    }

    private static void managed(ClusterId cluster, AssessmentDraft draft, OnRecord onRecord, List<Refusal> missing) {
        for (Setting setting : onRecord.settingsToPlan()) {
            if (draft.plan().stream()
                    .noneMatch(
                            item -> item.setting() == setting && item.manages().contains(cluster))) {
                missing.add(new Refusal.ClusterUnmanaged(cluster, setting));
            }
        }
    }
}
