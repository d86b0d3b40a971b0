package org.throughcare.practice.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.ReceivedIntoCustody;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.custody.CustodyPart;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.InOrder;
import org.throughcare.practice.record.Stated;

/**
 * A time on licence, from release until it is revoked, runs out, or the person is back in custody.
 *
 * @param release the release on licence that began it
 * @param ending the entry that ended it, or null
 */
public record LicencePeriod(
        Stated<Released> release, @Nullable Stated<?> ending) {
    private static final List<Class<? extends Fact>> ENDINGS = List.of(
            LicenceRevoked.class,
            LicenceEnded.class,
            RecalledToCustody.class,
            ReturnedToCustody.class,
            ReceivedIntoCustody.class,
            Released.class);

    static List<LicencePeriod> of(Chronology chronology, CustodyPart custody) {
        List<LicencePeriod> periods = new ArrayList<>();
        for (Stated<Released> release : custody.releases()) {
            if (release.fact().onLicence()) {
                Stated<?> ending = ENDINGS.stream()
                        .<Stated<?>>mapMulti(
                                (type, found) -> InOrder.firstAfter(chronology.of(type), release.occurred())
                                        .ifPresent(found))
                        .min((one, other) -> one.occurred().compareTo(other.occurred()))
                        .orElse(null);
                periods.add(new LicencePeriod(release, ending));
            }
        }
        return periods;
    }

    /** The first instant after the licence; the end of time where none is known. */
    public Instant end() {
        return ending == null ? Instant.MAX : ending.occurred();
    }

    /** Whether {@code stated} happened while the licence ran. */
    public boolean covers(Stated<?> stated) {
        return !stated.occurred().isBefore(release.occurred())
                && !stated.occurred().isAfter(end());
    }

    /** Those of {@code entries} that happened while the licence ran; they are in the order in which they happened. */
    public <F extends Fact> Stream<Stated<F>> during(List<Stated<F>> entries) {
        return InOrder.until(InOrder.from(entries, release.occurred()), end()).stream();
    }
}
