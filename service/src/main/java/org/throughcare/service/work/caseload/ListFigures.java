package org.throughcare.service.work.caseload;

import java.time.Instant;
import java.time.LocalDate;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.service.web.Text;

/**
 * What policy says a list of cases counts and shows at one instant.
 *
 * @param policy the policy
 * @param now the instant
 */
record ListFigures(Policy policy, Instant now) {
    /** Whether a failure to comply at {@code at} still counts. */
    boolean stillCounts(Instant at) {
        return !at.isAfter(now)
                && policy.due(PolicyKey.LIST_FAILURES_WITHIN, at).isAfter(now);
    }

    /** Whether a release date is to come and near enough to be shown. */
    boolean near(LocalDate release) {
        return !release.isBefore(policy.dateOf(now))
                && !policy.before(PolicyKey.LIST_RELEASE_WITHIN, release).isAfter(now);
    }

    /** What {@code column} is called, with the figure it rests on. */
    String title(CaseColumn column) {
        return Text.text("caseload.column." + column.key(), within(PolicyKey.LIST_FAILURES_WITHIN));
    }

    /** What {@code only} leaves on a list, with the figure it rests on. */
    String words(CaseFilter.Only only) {
        return Text.text("caseload.only." + only, within(PolicyKey.LIST_RELEASE_WITHIN));
    }

    private String within(PolicyKey key) {
        return policy.span(key, policy.dateOf(now)).describe();
    }
}
