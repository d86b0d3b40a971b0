package org.throughcare.practice.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;

/**
 * Release as known.
 *
 * @param releases actual releases, oldest first
 * @param releaseDates release dates as the prison calculated them, oldest first
 */
public record CustodyPart(List<Stated<Released>> releases, List<Stated<ReleaseDateSet>> releaseDates) {
    /** Folded from what is known. */
    public static CustodyPart of(Chronology chronology) {
        return new CustodyPart(chronology.of(Released.class), chronology.of(ReleaseDateSet.class));
    }

    /** The first release at or after {@code instant}. */
    public Optional<Stated<Released>> firstReleaseFrom(Instant instant) {
        return InOrder.from(releases, instant).stream().findFirst();
    }
}
