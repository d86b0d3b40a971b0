package org.throughcare.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.allocation.AllocationFact.Allocated;
import org.throughcare.practice.allocation.AllocationFact.CaseHeld;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.custody.CustodyFact.HeldAt;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.licence.LicenceFact.LicenceEnded;
import org.throughcare.practice.partnership.PartnershipFact.MappaSet;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.SupervisionEnded;
import org.throughcare.practice.terms.London;

/** Folds the summary of a case from the picture that probation has of it. */
final class SummaryFold {
    private SummaryFold() {}

    static CaseSummary of(CasePicture picture, Instant now) {
        LocalDate today = now.atZone(London.ZONE).toLocalDate();
        Optional<Allocated> holder = picture.holding().heldAt(now).map(Stated::fact);
        Optional<MappaSet> mappa = picture.partnership().mappaAt(now).map(Stated::fact);
        return new CaseSummary(
                identity(picture, today),
                holder.map(Allocated::to).orElse(null),
                unit(picture, holder),
                prison(picture),
                picture.partnership().iomAt(now).isPresent(),
                supervised(picture),
                picture.risk().levelAt(now).map(level -> level.fact().overall()).orElse(null),
                mappa.map(MappaSet::category).orElse(null),
                mappa.map(MappaSet::level).orElse(null),
                last(picture, AppointmentAttended.class).map(Stated::occurred).orElse(null),
                picture.custody().releaseDates().isEmpty()
                        ? null
                        : picture.custody().releaseDates().getLast().fact().release(),
                StandingFold.of(picture, now));
    }

    private static Identity identity(CasePicture picture, LocalDate today) {
        Set<LocalDate> sentenced = new HashSet<>();
        picture.sentence().sentences().forEach(sentence -> sentenced.add(sentence.date()));
        return IdentityPart.of(picture.chronology()).identity(today).sentenced(sentenced);
    }

    private static @Nullable String unit(CasePicture picture, Optional<Allocated> holder) {
        @Nullable String allocated = holder.map(Allocated::unit).orElse(null);
        return allocated == null
                ? last(picture, CaseHeld.class).map(held -> held.fact().unit()).orElse(null)
                : allocated;
    }

    private static @Nullable String prison(CasePicture picture) {
        Optional<Stated<HeldAt>> held = last(picture, HeldAt.class);
        return held.filter(where -> last(picture, Released.class)
                        .filter(release -> !release.occurred().isBefore(where.occurred()))
                        .isEmpty())
                .map(where -> where.fact().prison())
                .orElse(null);
    }

    private static boolean supervised(CasePicture picture) {
        if (picture.sentence().sentences().isEmpty()) {
            return false;
        }
        Instant sentenced = picture.sentence().sentences().getLast().occurred();
        return Stream.of(last(picture, SupervisionEnded.class), last(picture, LicenceEnded.class))
                .flatMap(Optional::stream)
                .noneMatch(end -> end.occurred().isAfter(sentenced));
    }

    private static <F extends Fact> Optional<Stated<F>> last(CasePicture picture, Class<F> type) {
        return picture.chronology().last(type);
    }
}
