package org.throughcare.practice.recall.measures;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.throughcare.practice.policy.Policy;

/**
 * How many recalls had every signature in time (R68). One that is not signed yet is counted as not yet, and never left out.
 *
 * @param within signed within the limit of policy
 * @param later signed after it
 * @param notYet not signed
 * @param notYetOver of those not signed, how many are past the limit
 */
public record SignOffs(int within, int later, int notYet, int notYetOver) {
    /** Those of {@code recalls}, which all {@linkplain #counts count} and had come as far at {@code asAt}. */
    static SignOffs of(Collection<MeasuredRecall> recalls, Policy policy, Instant asAt) {
        int within = 0;
        int later = 0;
        int notYet = 0;
        int notYetOver = 0;
        for (MeasuredRecall recall : recalls) {
            RecallClock clock = RecallClock.signOff(recall.course(), policy).orElseThrow();
            boolean over = clock.over(asAt);
            if (clock.end() == null) {
                notYet++;
                notYetOver += over ? 1 : 0;
            } else if (over) {
                later++;
            } else {
                within++;
            }
        }
        return new SignOffs(within, later, notYet, notYetOver);
    }

    /** Whether a recall asks for signatures: it was asked for, and neither decided against nor withdrawn before it had them. */
    static boolean counts(RecallCourse course) {
        Optional<Instant> ended = course.at(Milestone.ENDED);
        boolean signed = course.firstNamed(
                        Milestone.SIGNED, Milestone.SENT, Milestone.RECEIVED, Milestone.REVOKED, Milestone.BACK)
                .isPresent();
        return course.signingFrom() != null && !course.declined() && (signed || ended.isEmpty());
    }

    /** All of them. */
    public int all() {
        return within + later + notYet;
    }

    /** The share within the limit, from 0 to 1. */
    public double share() {
        return (double) within / all();
    }
}
