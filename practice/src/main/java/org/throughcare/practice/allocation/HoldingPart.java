package org.throughcare.practice.allocation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.AllocationEnded;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
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
        return lastAt(instant)
                .filter(allocation -> endingOf(allocation, instant).isEmpty());
    }

    /** The entries that say who holds the case at {@code instant}: the last allocation and, where it is over, what ended it. */
    public List<Stated<?>> basisAt(Instant instant) {
        List<Stated<?>> basis = new ArrayList<>();
        lastAt(instant).ifPresent(allocation -> {
            basis.add(allocation);
            endingOf(allocation, instant).ifPresent(basis::add);
        });
        return basis;
    }

    private Optional<Stated<Allocated>> lastAt(Instant instant) {
        return InOrder.lastAt(allocations, instant);
    }

    private Optional<Stated<AllocationEnded>> endingOf(Stated<Allocated> allocation, Instant instant) {
        return InOrder.firstAfter(endings, allocation.occurred())
                .filter(end -> !end.occurred().isAfter(instant));
    }

    /** The allocation in force as far as anything is known. */
    public Optional<Stated<Allocated>> held() {
        return heldAt(Instant.MAX);
    }

    /** The first allocation after {@code instant}. */
    public Optional<Stated<Allocated>> firstAfter(Instant instant) {
        return InOrder.firstAfter(allocations, instant);
    }
}
