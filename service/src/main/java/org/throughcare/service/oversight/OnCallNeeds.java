package org.throughcare.service.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughcare.practice.calendar.Break;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseSummary;
import org.throughcare.service.web.PageDates;
import org.throughcare.service.web.Text;

/**
 * Why whoever is on call may need a case, by policy.
 *
 * @param policy the policy
 * @param now the instant at which it is asked
 */
record OnCallNeeds(Policy policy, Instant now) {
    /**
     * The reasons in words; empty where they may not need it.
     *
     * @param open how many duties are open on it
     * @param falling how many of them fall due before work begins again
     */
    List<String> of(CaseSummary summary, int open, int falling) {
        CaseStanding standing = summary.standing();
        if (standing == null || isOver(standing.state())) {
            return List.of();
        }
        List<String> why = new ArrayList<>();
        if (standing.state() == SupervisionState.UNLAWFULLY_AT_LARGE) {
            why.add(Text.text("oversight.why.atLarge"));
        }
        if (standing.recallRunning()) {
            why.add(Text.text("oversight.why.recall"));
        }
        if (summary.rosh() == RiskLevel.VERY_HIGH && open > 0) {
            why.add(Text.counted("oversight.why.VERY_HIGH", open));
        }
        if (summary.rosh() == RiskLevel.HIGH && falling > 0) {
            why.add(Text.counted("oversight.why.HIGH", falling));
        }
        if (!isHeld(standing.state())) {
            released(standing, why);
            if (standing.tagAwaited()) {
                why.add(Text.text("oversight.why.tag"));
            }
            if (standing.addressLost()) {
                why.add(Text.text("oversight.why.address"));
            }
        }
        return why;
    }

    /** Whether what was planned at {@code at} was planned for the days without work that it is now, or that come next. */
    boolean stillStands(Instant at) {
        return days(policy, at).equals(days(policy, now));
    }

    /** The days without work that {@code at} lies in, or the next. */
    static Break days(Policy policy, Instant at) {
        LocalDate date = policy.dateOf(at);
        return Break.from(policy.timekeeper(date).calendar(), date);
    }

    /** When work begins again after the days without work that {@code at} lies in, or the next. */
    static Instant back(Policy policy, Instant at) {
        LocalDate back = days(policy, at).back();
        return policy.timekeeper(back).startOf(back);
    }

    private void released(CaseStanding standing, List<String> why) {
        Instant released = standing.released();
        if (released == null) {
            return;
        }
        if (policy.due(PolicyKey.WEEKEND_RELEASED_WITHIN, released).isAfter(now)) {
            why.add(Text.text("oversight.why.released", PageDates.day(released)));
        }
        if (!standing.seenSinceRelease()) {
            why.add(Text.text("oversight.why.first"));
        }
    }

    private static boolean isOver(SupervisionState state) {
        return state == SupervisionState.DIED || state == SupervisionState.SUPERVISION_ENDED;
    }

    private static boolean isHeld(SupervisionState state) {
        return state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
    }
}
