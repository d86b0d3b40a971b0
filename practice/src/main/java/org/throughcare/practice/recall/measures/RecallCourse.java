package org.throughcare.practice.recall.measures;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a recall came by each milestone.
 *
 * @param reached those on record; one that is not stands for nothing
 * @param signingFrom when the clock of signing began (A5): the earlier of the practitioner's request and the manager's
 *     decision to recall; null while neither is on record
 * @param declined whether the manager decided not to recall
 * @param emergencyAsked whether an emergency recall was asked for
 * @param emergencyRevoked whether the licence was revoked as an emergency
 */
public record RecallCourse(
        Map<Milestone, Instant> reached,
        @Nullable Instant signingFrom,
        boolean declined,
        boolean emergencyAsked,
        boolean emergencyRevoked) {
    public RecallCourse {
        reached = Map.copyOf(reached);
    }

    /** When it came by {@code milestone}. */
    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    /** When the first of {@code milestones}, in the order in which they are named, is on record. */
    Optional<Instant> firstNamed(Milestone... milestones) {
        return Stream.of(milestones).flatMap(one -> at(one).stream()).findFirst();
    }

    /** From when the casework section has, or could have, the request: when it was sent or, where that is not on record, received. */
    Optional<Instant> withCasework() {
        return Stream.of(at(Milestone.SENT), at(Milestone.RECEIVED))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** When there was nothing more to wait for: back in custody, ended another way, or decided not to recall. */
    public Optional<Instant> end() {
        return firstNamed(Milestone.BACK, Milestone.ENDED)
                .or(() -> declined ? at(Milestone.DECIDED) : Optional.empty());
    }

    /** The same as far as it had come at {@code instant}. */
    public RecallCourse until(Instant instant) {
        Map<Milestone, Instant> so = new EnumMap<>(Milestone.class);
        reached.forEach((milestone, at) -> {
            if (!at.isAfter(instant)) {
                so.put(milestone, at);
            }
        });
        return new RecallCourse(
                so,
                signingFrom == null || signingFrom.isAfter(instant) ? null : signingFrom,
                declined && so.containsKey(Milestone.DECIDED),
                emergencyAsked,
                emergencyRevoked && so.containsKey(Milestone.REVOKED));
    }
}
