package org.throughcare.practice.duties;

import java.time.Instant;
import java.util.Optional;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * How far whoever is asked may put a duty off in their own queue. It moves nothing but its place there: the due time stays,
 * it is escalated as if nobody had put it off, and their manager sees that it was, until when and why.
 *
 * @param policy how long ({@code work.put-off.longest}; {@code work.put-off.late} for what is late already) and how often
 *     ({@code work.put-off.most})
 */
public record PuttingOff(Policy policy) {
    /** Why a duty is not put off so. */
    public enum Refusal {
        /** The time named is not to come. */
        NOT_TO_COME,
        /** It lies after the last instant up to which this duty may be put off. */
        TOO_FAR,
        /** It was put off as often as it may be. */
        TOO_OFTEN
    }

    /** The last instant up to which a duty due at {@code due} may be put off at {@code now}: never past its due time before that. */
    public Instant latest(Instant due, Instant now) {
        boolean late = !due.isAfter(now);
        Instant longest = policy.due(late ? PolicyKey.PUT_OFF_LATE : PolicyKey.PUT_OFF_LONGEST, now);
        return late || longest.isBefore(due) ? longest : due;
    }

    /** Whether it may be put off once more after it was {@code before} times. */
    public boolean mayBePutOff(int before, Instant now) {
        return before < policy.count(PolicyKey.PUT_OFF_MOST, policy.dateOf(now));
    }

    /** Why it may not be put off until {@code until}; empty where it may. */
    public Optional<Refusal> refused(Instant due, Instant now, Instant until, int before) {
        if (!mayBePutOff(before, now)) {
            return Optional.of(Refusal.TOO_OFTEN);
        }
        if (!until.isAfter(now)) {
            return Optional.of(Refusal.NOT_TO_COME);
        }
        return until.isAfter(latest(due, now)) ? Optional.of(Refusal.TOO_FAR) : Optional.empty();
    }
}
