package org.throughcare.practice.allocation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Stated;

/**
 * Who holds the case by name.
 *
 * @param allocations formal allocations to a named practitioner, oldest first
 * @param endings when nobody held it any more, oldest first
 */
public record HoldingPart(List<Stated<Allocated>> allocations, List<Stated<AllocationEnded>> endings) {
    /** Folded from what is known. */
    public static HoldingPart of(Chronology chronology) {
        return new HoldingPart(chronology.of(Allocated.class), chronology.of(AllocationEnded.class));
    }

    /** The allocation in force at {@code instant}. */
    public Optional<Stated<Allocated>> heldAt(Instant instant) {
        Optional<Stated<Allocated>> last = allocations.stream()
                .filter(allocation -> !allocation.occurred().isAfter(instant))
                .reduce((earlier, later) -> later);
        return last.filter(allocation -> endings.stream()
                .noneMatch(end -> end.occurred().isAfter(allocation.occurred())
                        && !end.occurred().isAfter(instant)));
    }

    /** The allocation in force as far as anything is known. */
    public Optional<Stated<Allocated>> held() {
        return heldAt(Instant.MAX);
    }

    /** The first allocation after {@code instant}. */
    public Optional<Stated<Allocated>> firstAfter(Instant instant) {
        return allocations.stream()
                .filter(allocation -> allocation.occurred().isAfter(instant))
                .findFirst();
    }
}
