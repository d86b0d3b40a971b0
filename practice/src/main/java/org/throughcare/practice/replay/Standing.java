package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.List;

/**
 * The duties of one party as they stand.
 *
 * @param duties all of them, closed ones too, with everything that happened to each
 * @param steppedTo the instant up to which they were stepped
 * @param wake when something next happens if nothing is learned: {@link #NEVER} when nothing does, and an instant that is not
 *     after {@code steppedTo} when it is not known
 */
public record Standing(List<RaisedDuty> duties, Instant steppedTo, Instant wake) {
    /** Nothing happens unless something is learned. */
    public static final Instant NEVER = Instant.MAX;

    public Standing {
        duties = List.copyOf(duties);
    }

    /** A case of which nothing was known yet. */
    public static Standing nothing() {
        return new Standing(List.of(), Instant.MIN, NEVER);
    }

    /**
     * A case that is taken on at {@code instant} with all that is known of it: what is asked is raised then and not when it
     * would have been, and what was over by then is never raised.
     */
    public static Standing takenOn(Instant instant) {
        return of(List.of(), instant);
    }

    /** Duties that stand, where it is not known when something happens next, or the rules or the policy have changed since. */
    public static Standing of(List<RaisedDuty> duties, Instant steppedTo) {
        return new Standing(duties, steppedTo, steppedTo);
    }

    boolean isWakeKnown() {
        return wake.isAfter(steppedTo);
    }
}
