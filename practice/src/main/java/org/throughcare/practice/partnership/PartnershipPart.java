package org.throughcare.practice.partnership;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.partnership.PartnershipFact.IomEnded;
import org.throughcare.practice.partnership.PartnershipFact.IomRegistered;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;

/**
 * Multi-agency management as known.
 *
 * @param iom registrations under integrated offender management, oldest first
 * @param iomEndings when it ended, oldest first
 * @param mappa category and level, oldest first
 */
public record PartnershipPart(
        List<Stated<IomRegistered>> iom, List<Stated<IomEnded>> iomEndings, List<Stated<MappaSet>> mappa) {
    /** Folded from what is known. */
    public static PartnershipPart of(Chronology chronology) {
        return new PartnershipPart(
                chronology.of(IomRegistered.class), chronology.of(IomEnded.class), chronology.of(MappaSet.class));
    }

    /** The registration under integrated offender management that stands at {@code instant}. */
    public Optional<Stated<IomRegistered>> iomAt(Instant instant) {
        return lastIom(instant)
                .filter(registered -> iomEnding(registered, instant).isEmpty());
    }

    /** The entries that say whether, and how, several agencies manage the case at {@code instant}. */
    public List<Stated<?>> basisAt(Instant instant) {
        List<Stated<?>> basis = new ArrayList<>();
        mappaAt(instant).ifPresent(basis::add);
        lastIom(instant).ifPresent(registered -> {
            basis.add(registered);
            iomEnding(registered, instant).ifPresent(basis::add);
        });
        return basis;
    }

    private Optional<Stated<IomRegistered>> lastIom(Instant instant) {
        return InOrder.lastAt(iom, instant);
    }

    private Optional<Stated<IomEnded>> iomEnding(Stated<IomRegistered> registered, Instant instant) {
        return InOrder.firstAfter(iomEndings, registered.occurred())
                .filter(end -> !end.occurred().isAfter(instant));
    }

    /** The category and level that stand at {@code instant}. */
    public Optional<Stated<MappaSet>> mappaAt(Instant instant) {
        return InOrder.lastAt(mappa, instant);
    }
}
