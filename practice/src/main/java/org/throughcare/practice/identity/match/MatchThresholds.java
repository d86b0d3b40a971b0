package org.throughcare.practice.identity.match;

import java.time.LocalDate;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * From which score on what follows.
 *
 * @param join two records are taken for one person
 * @param fracture below this nothing speaks for one person any more
 * @param valid a link that holds a group together
 */
public record MatchThresholds(double join, double fracture, double valid) {
    public MatchThresholds {
        if (fracture > join || valid > join) {
            throw new IllegalArgumentException("what joins (" + join + ") must reach what breaks (" + fracture
                    + ") and what holds (" + valid + ")");
        }
    }

    /** The thresholds in force on {@code date}. */
    public static MatchThresholds of(Policy policy, LocalDate date) {
        return new MatchThresholds(
                policy.count(PolicyKey.MATCH_JOIN, date),
                policy.count(PolicyKey.MATCH_FRACTURE, date),
                policy.count(PolicyKey.MATCH_VALID, date));
    }

    /** What a score answers to the question whether two records are one person. */
    public MatchAnswer answer(MatchScore score) {
        if (score.score() >= join) {
            return MatchAnswer.MATCH;
        }
        return score.score() >= fracture ? MatchAnswer.POSSIBLE_MATCH : MatchAnswer.NO_MATCH;
    }
}
