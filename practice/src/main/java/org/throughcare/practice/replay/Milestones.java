package org.throughcare.practice.replay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.recall.RecallFact.ArrestedOnRecall;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.ManagementConsultation;
import org.throughcare.practice.terms.Party;

/**
 * The turning points of the last licence on which an appointment was not kept, as probation knew them.
 *
 * @param first the first absence
 * @param second the second absence, or null
 * @param consultation the first note of a management consultation, or null
 * @param initiated when the recall was begun, or null
 * @param signed when it was signed, or null
 * @param revoked when the licence was revoked, or null
 * @param back when the person was arrested or returned, or null
 */
record Milestones(
        Stated<AppointmentMissed> first,
        @Nullable Stated<AppointmentMissed> second,
        @Nullable Stated<ManagementConsultation> consultation,
        @Nullable Stated<RecallInitiated> initiated,
        @Nullable Stated<RecallSignedOff> signed,
        @Nullable Stated<LicenceRevoked> revoked,
        @Nullable Stated<?> back) {

    static Optional<Milestones> in(Collection<Entry> entries, Instant until) {
        CasePicture picture =
                CasePicture.of(Party.PROBATION, Chronology.known(entries, new KnownAt(Party.PROBATION, until)));
        return picture.licencePeriods().reversed().stream()
                .flatMap(licence -> of(picture, licence).stream())
                .findFirst();
    }

    private static Optional<Milestones> of(CasePicture picture, LicencePeriod licence) {
        List<Stated<AppointmentMissed>> absences =
                licence.during(picture.contact().missed()).toList();
        if (absences.isEmpty()) {
            return Optional.empty();
        }
        Stated<AppointmentMissed> first = absences.getFirst();
        List<Stated<?>> returns = new ArrayList<>(picture.all(ArrestedOnRecall.class));
        returns.addAll(picture.all(ReturnedToCustody.class));
        returns.removeIf(back -> !back.occurred().isAfter(first.occurred()));
        returns.sort((one, other) -> one.occurred().compareTo(other.occurred()));
        return Optional.of(new Milestones(
                first,
                absences.size() > 1 ? absences.get(1) : null,
                after(picture, ManagementConsultation.class, first),
                after(picture, RecallInitiated.class, first),
                after(picture, RecallSignedOff.class, first),
                after(picture, LicenceRevoked.class, first),
                returns.isEmpty() ? null : returns.getFirst()));
    }

    private static <F extends Fact> @Nullable Stated<F> after(CasePicture picture, Class<F> type, Stated<?> first) {
        return picture.all(type).stream()
                .filter(one -> one.occurred().isAfter(first.occurred()))
                .findFirst()
                .orElse(null);
    }
}
