package org.throughcare.service.supervision.reminders;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.identity.Held;
import org.throughcare.practice.identity.IdentityFact.LanguageStated;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.identity.ReachFact.ContactWay;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.terms.London;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.access.StaffRegister;
import org.throughcare.service.store.CaseRecord;
import org.throughcare.service.supervision.ReminderWords;
import org.throughcare.service.supervision.appointments.Appointments;
import org.throughcare.service.supervision.reminders.Notifier.Reminder;

/** By which way a person can be reminded: the one they prefer where it is on, else the first that reaches them. */
@Component
class Reaching {
    private final StaffRegister staff;

    Reaching(StaffRegister staff) {
        this.staff = staff;
    }

    /** A reminder and the way it goes. */
    record Reached(Notifier by, Reminder reminder) {}

    /** The reminder of {@code appointment}; empty where it no longer stands, nobody holds the case, or no way is on. */
    Optional<Reached> reached(CaseRecord record, String appointment, List<Notifier> notifiers, Instant now) {
        CasePicture picture = CasePicture.of(
                Party.PROBATION, Chronology.ofSorted(record.ofLinked(), new KnownAt(Party.PROBATION, now)));
        IdentityPart identity = IdentityPart.of(picture.chronology());
        Optional<AppointmentArranged> next = new Appointments(picture, now)
                .open().stream()
                        .filter(one -> one.id().value().equals(appointment)
                                && one.fact().at().isAfter(now))
                        .map(Stated::fact)
                        .findFirst();
        Optional<StaffMember> holder = picture.holding()
                .heldAt(now)
                .flatMap(held -> staff.coded(held.fact().to()));
        if (next.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        ContactMeans preferred = preferred(identity);
        LocalDate today = now.atZone(London.ZONE).toLocalDate();
        return notifiers.stream()
                .filter(Notifier::isOn)
                .sorted((one, other) -> Boolean.compare(other.means() == preferred, one.means() == preferred))
                .flatMap(by -> detail(identity, by.means(), today).stream()
                        .map(to -> new Reached(
                                by,
                                new Reminder(
                                        record.person(),
                                        holder.get().id(),
                                        to,
                                        ReminderWords.of(next.get(), language(identity)),
                                        now))))
                .findFirst();
    }

    private static @Nullable ContactMeans preferred(IdentityPart identity) {
        ContactWay way = identity.ways().stream()
                .reduce((_, later) -> later)
                .map(stated -> stated.fact().way())
                .orElse(null);
        return way == ContactWay.EMAIL
                ? ContactMeans.EMAIL
                : way == ContactWay.TEXT_MESSAGE ? ContactMeans.MOBILE : null;
    }

    private static Optional<String> detail(IdentityPart identity, ContactMeans means, LocalDate today) {
        return identity.details().stream()
                .filter(held -> held.fact().means() == means && held.standsOn(today))
                .reduce((_, later) -> later)
                .map(Held::fact)
                .map(ContactDetailRecorded::value);
    }

    private static Locale language(IdentityPart identity) {
        return identity.languages().stream()
                        .reduce((_, later) -> later)
                        .map(Stated::fact)
                        .filter(LanguageStated::welshPreferred)
                        .isPresent()
                ? ReminderWords.WELSH
                : Locale.ENGLISH;
    }
}
