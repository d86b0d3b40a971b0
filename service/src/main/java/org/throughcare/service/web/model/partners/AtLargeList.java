package org.throughcare.service.web.model.partners;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.terms.RiskLevel;

/**
 * Those who are at large on a revoked licence, the longest first.
 *
 * @param force the force that is asked to arrest; empty where none is named
 * @param now the instant the page holds for
 */
public record AtLargeList(String force, List<Sought> sought, Instant now) {
    /**
     * One of them.
     *
     * @param rosh the level of risk of serious harm, or null where none is on record or it is not shared
     * @param revoked when the licence was revoked
     * @param hours whole hours since then
     * @param target by when the person should be back
     * @param owner who holds the joint plan; empty while there is none
     * @param again when the plan is looked at again, or null
     */
    public record Sought(
            String crn,
            String name,
            @Nullable RiskLevel rosh,
            Instant revoked,
            long hours,
            Instant target,
            boolean emergency,
            String owner,
            @Nullable Instant again) {}

    public AtLargeList {
        sought = List.copyOf(sought);
    }
}
