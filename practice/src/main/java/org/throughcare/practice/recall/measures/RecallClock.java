package org.throughcare.practice.recall.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Mark;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;

/**
 * A clock that policy sets a recall.
 *
 * @param kind what it is for
 * @param start when it began
 * @param due when it runs, or ran, out
 * @param end when it was answered, or null while it runs
 * @param key the figure of policy behind it
 * @param mark how far that figure can be relied on
 */
public record RecallClock(
        Kind kind, Instant start, Instant due, @Nullable Instant end, PolicyKey key, Mark mark) {
    /** What a clock is for. */
    public enum Kind {
        /** The manager's answer to a request, the same day (A5). */
        ANSWER(Milestone.DECIDED),
        /** Every signature, from the earlier of the request and the decision (A5, R66). */
        SIGN_OFF(Milestone.SIGNED),
        /** The order, from when the casework section had been sent the request (R69). */
        REVOCATION(Milestone.REVOKED),
        /** Custody, from the revocation (R70). */
        RETURN(Milestone.BACK);

        private final Milestone stops;

        Kind(Milestone stops) {
            this.stops = stops;
        }

        /** The milestone that it runs to. */
        public Milestone stops() {
            return stops;
        }
    }

    /** The clocks of {@code course} that have begun, in their order. */
    public static List<RecallClock> of(RecallCourse course, Policy policy) {
        List<RecallClock> clocks = new ArrayList<>();
        course.at(Milestone.ASKED)
                .ifPresent(start -> clocks.add(new RecallClock(
                        Kind.ANSWER,
                        start,
                        answerDue(policy, start),
                        course.firstNamed(Milestone.DECIDED, Milestone.ENDED).orElse(null),
                        PolicyKey.CLOSE_OF_BUSINESS,
                        mark(policy, PolicyKey.CLOSE_OF_BUSINESS, start))));
        signOff(course, policy).ifPresent(clocks::add);
        course.withCasework()
                .ifPresent(start -> clocks.add(clock(
                        Kind.REVOCATION,
                        start,
                        course.firstNamed(Milestone.REVOKED, Milestone.ENDED),
                        course.emergencyAsked() ? PolicyKey.REVOCATION_EMERGENCY : PolicyKey.REVOCATION,
                        policy)));
        course.at(Milestone.REVOKED)
                .ifPresent(start -> clocks.add(clock(
                        Kind.RETURN,
                        start,
                        course.firstNamed(Milestone.BACK, Milestone.ENDED),
                        course.emergencyRevoked() ? PolicyKey.RETURN_TARGET_EMERGENCY : PolicyKey.RETURN_TARGET,
                        policy)));
        return List.copyOf(clocks);
    }

    /** The same day: at close of business, or where it was asked after that, when the day is over. */
    public static Instant answerDue(Policy policy, Instant asked) {
        Instant close = policy.sameDay(asked);
        if (close.isAfter(asked)) {
            return close;
        }
        LocalDate next = policy.dateOf(asked).plusDays(1);
        return policy.timekeeper(next).startOf(next);
    }

    /**
     * The clock of signing. Where no last signature is on record it counts as given by the time at which it is on record that
     * the request was sent, received or answered with a revocation.
     */
    static Optional<RecallClock> signOff(RecallCourse course, Policy policy) {
        Optional<Instant> signed = course.firstNamed(
                Milestone.SIGNED, Milestone.SENT, Milestone.RECEIVED, Milestone.REVOKED, Milestone.BACK);
        return Optional.ofNullable(course.signingFrom())
                .map(start -> clock(Kind.SIGN_OFF, start, signed.or(course::end), PolicyKey.RECALL_SIGN_OFF, policy));
    }

    private static RecallClock clock(Kind kind, Instant start, Optional<Instant> end, PolicyKey key, Policy policy) {
        return new RecallClock(kind, start, policy.due(key, start), end.orElse(null), key, mark(policy, key, start));
    }

    private static Mark mark(Policy policy, PolicyKey key, Instant start) {
        LocalDate date = policy.dateOf(start);
        return policy.set().figure(key, date).mark();
    }

    /** Whether it runs, or ran, past its time. */
    public boolean over(Instant now) {
        return (end == null ? now : end).isAfter(due);
    }
}
