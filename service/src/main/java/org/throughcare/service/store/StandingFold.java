package org.throughcare.service.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.LicencePeriod;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.identity.ReachFact.PostalAddressRecorded;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.licence.LicenceFact.TagOrdered;
import org.throughcare.practice.oversight.OversightFact.WeekendPlanned;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallDecided;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallSent;
import org.throughcare.practice.recall.RecallFact.RecallSignedOff;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.recall.RecallFact.RecalledToCustody;
import org.throughcare.practice.recall.RecallFact.ReturnedToCustody;
import org.throughcare.practice.recall.RecallFact.RevocationRescinded;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.terms.London;
import org.throughcare.service.store.CaseStanding.Appointment;
import org.throughcare.service.store.CaseStanding.Outcome;
import org.throughcare.service.store.CaseStanding.Planned;

/** Folds where a case stands from the picture that probation has of it. */
final class StandingFold {
    private static final int KEPT = 100;
    private static final Comparator<Appointment> BY_TIME = Comparator.comparing(Appointment::at);
    private static final List<Class<? extends Fact>> STEPS_OF_RECALL = List.of(
            RecallInitiated.class,
            RecallDecided.class,
            RecallSignedOff.class,
            RecallSent.class,
            LicenceRevoked.class,
            RecallWithdrawn.class,
            RevocationRescinded.class,
            RecalledToCustody.class,
            ReturnedToCustody.class);

    private final CasePicture picture;
    private final Instant now;
    private final Set<EntryId> answered = new HashSet<>();
    private final Set<LocalDate> days = new HashSet<>();
    private final List<Appointment> came = new ArrayList<>();

    private StandingFold(CasePicture picture, Instant now) {
        this.picture = picture;
        this.now = now;
    }

    static CaseStanding of(CasePicture picture, Instant now) {
        return new StandingFold(picture, now).folded();
    }

    private CaseStanding folded() {
        picture.contact()
                .attended()
                .forEach(kept -> came(
                        kept,
                        kept.fact().arranged(),
                        new Appointment(
                                kept.occurred(),
                                kept.fact().appointment(),
                                kept.fact().complied() ? Outcome.KEPT : Outcome.DID_NOT_COMPLY)));
        picture.contact()
                .missed()
                .forEach(absence -> came(
                        absence,
                        absence.fact().arranged(),
                        new Appointment(absence.occurred(), absence.fact().appointment(), Outcome.MISSED)));
        List<Appointment> ahead = new ArrayList<>();
        arranged().forEach(one -> (one.at().isAfter(now) ? ahead : came).add(one));
        Optional<LicencePeriod> licence = picture.licencePeriods().stream()
                .filter(period -> period.ending() == null)
                .reduce((_, later) -> later);
        return new CaseStanding(
                SupervisionState.at(picture, now),
                came.stream().max(BY_TIME).orElse(null),
                ahead.stream().sorted(BY_TIME).toList(),
                failures(),
                kept(),
                licence.map(period -> period.release().occurred()).orElse(null),
                licence.flatMap(period -> picture.contact()
                                .firstAttendedAfter(period.release().occurred()))
                        .isPresent(),
                recallRunning(),
                licence.filter(this::tagAwaited).isPresent(),
                addressLost(),
                picture.all(WeekendPlanned.class).stream()
                        .reduce((_, later) -> later)
                        .map(planned -> new Planned(planned.occurred(), planned.fact()))
                        .orElse(null),
                DiaryFold.of(picture, now));
    }

    private void came(Stated<?> stated, @Nullable EntryId arranged, Appointment appointment) {
        came.add(appointment);
        if (arranged == null) {
            days.add(stated.occurred().atZone(London.ZONE).toLocalDate());
        } else {
            answered.add(arranged);
        }
    }

    /** Those arranged and not cancelled of which nothing is on record; one that came on the same day answers for it. */
    private List<Appointment> arranged() {
        picture.all(AppointmentCancelled.class)
                .forEach(cancelled -> answered.add(cancelled.fact().arranged()));
        return picture.all(AppointmentArranged.class).stream()
                .filter(one -> !answered.contains(one.id()))
                .map(Stated::fact)
                .filter(one -> !days.contains(one.at().atZone(London.ZONE).toLocalDate()))
                .map(one -> new Appointment(one.at(), one.appointment(), null))
                .toList();
    }

    private List<Instant> failures() {
        Set<EntryId> accepted = new HashSet<>();
        for (Stated<AbsenceJudged> judged : picture.all(AbsenceJudged.class)) {
            if (judged.fact().acceptable()) {
                accepted.add(judged.fact().absence());
            } else {
                accepted.remove(judged.fact().absence());
            }
        }
        Stream<Instant> missed = picture.contact().missed().stream()
                .filter(absence -> !accepted.contains(absence.id()))
                .map(Stated::occurred);
        Stream<Instant> notComplied = picture.contact().attended().stream()
                .filter(kept -> !kept.fact().complied())
                .map(Stated::occurred);
        return Stream.concat(missed, notComplied).sorted().toList();
    }

    private List<Instant> kept() {
        List<Instant> kept = picture.contact().attended().stream()
                .filter(one -> one.fact().complied())
                .map(Stated::occurred)
                .toList();
        return kept.subList(Math.max(0, kept.size() - KEPT), kept.size());
    }

    private boolean recallRunning() {
        return STEPS_OF_RECALL.stream()
                .<Stated<?>>flatMap(type -> picture.all(type).stream())
                .max(Comparator.comparing(Stated::entry, Entry.ORDER))
                .map(last -> switch (last.fact()) {
                    case RecallDecided decided -> decided.recall();
                    case RecallWithdrawn _, RevocationRescinded _, RecalledToCustody _, ReturnedToCustody _ -> false;
                    default -> true;
                })
                .orElse(false);
    }

    private boolean tagAwaited(LicencePeriod licence) {
        Released release = licence.release().fact();
        boolean ordered = release.tagged()
                || licence.during(picture.all(TagOrdered.class)).findAny().isPresent();
        return ordered && licence.during(picture.all(TagFitted.class)).findAny().isEmpty();
    }

    private boolean addressLost() {
        return picture.chronology()
                .last(AddressLost.class)
                .filter(lost -> picture.all(AddressRecorded.class).stream()
                        .noneMatch(one ->
                                one.fact().state().usable() && one.occurred().isAfter(lost.occurred())))
                .filter(lost -> picture.all(PostalAddressRecorded.class).stream()
                        .noneMatch(one -> one.occurred().isAfter(lost.occurred())))
                .isPresent();
    }
}
