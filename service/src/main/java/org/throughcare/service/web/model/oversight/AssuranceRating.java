package org.throughcare.service.web.model.oversight;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.throughcare.practice.terms.RiskGroup;

/**
 * A case as it was known when an assessment was signed, without its level, and the form for the second rating.
 *
 * @param crn its number
 * @param address where the form is sent
 * @param back the sample
 * @param at when the assessment was signed
 * @param kind what kind of assessment it was
 * @param bar why the reader cannot rate it; empty where they can, and then nothing of the case is shown
 * @param up what bears on harm, the newest first
 * @param down what points down
 * @param others everything else that was known, the newest first
 * @param groups the level typed so far for each group, or empty
 * @param overall the overall level typed so far, or empty
 * @param reasons the reasons typed so far
 * @param blind whether it was said that the level is not known
 * @param key what a retry of this form is known by
 */
public record AssuranceRating(
        String crn,
        String address,
        String back,
        Instant at,
        String kind,
        String bar,
        List<Line> up,
        List<Line> down,
        List<Line> others,
        Map<RiskGroup, String> groups,
        String overall,
        String reasons,
        boolean blind,
        String key) {
    /**
     * Something on record.
     *
     * @param says it in a sentence
     * @param where who says so and when it happened
     */
    public record Line(String says, String where) {}

    public AssuranceRating {
        up = List.copyOf(up);
        down = List.copyOf(down);
        others = List.copyOf(others);
        groups = Map.copyOf(groups);
    }

    /** The level typed so far for {@code group}, or empty. */
    public String typed(RiskGroup group) {
        return groups.getOrDefault(group, "");
    }
}
