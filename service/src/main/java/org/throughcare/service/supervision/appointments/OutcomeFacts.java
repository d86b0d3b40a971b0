package org.throughcare.service.supervision.appointments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.Provenance.Standing;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.ContactForm;
import org.throughcare.practice.supervision.SupervisionFact.ContactNoted;
import org.throughcare.practice.supervision.SupervisionFact.ContactWith;
import org.throughcare.practice.supervision.SupervisionFact.EnforcementActionTaken;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.supervision.compliance.AppointmentOutcome;
import org.throughcare.practice.supervision.compliance.Enforcing;
import org.throughcare.practice.supervision.compliance.OrderKind;
import org.throughcare.practice.terms.Party;
import org.throughcare.service.access.StaffMember;
import org.throughcare.service.cases.Recorded;
import org.throughcare.service.web.Text;

/**
 * The entries that an outcome makes, once nothing in the form has to be mended. They are told to probation and prison; the
 * note, where it is sensitive, stays with the party of whoever writes it.
 *
 * @param form what was sent
 * @param arranged the appointment
 * @param by who records it
 * @param subject whose record it goes on
 * @param policy the policy of the day
 * @param now when it is recorded
 */
record OutcomeFacts(
        OutcomeForm form,
        Stated<AppointmentArranged> arranged,
        StaffMember by,
        Subject subject,
        Policy policy,
        Instant now) {
    List<Entry> all(OrderKind order) {
        AppointmentOutcome outcome = form.outcome().orElseThrow();
        EntryId id = new EntryId(UUID.randomUUID().toString());
        List<Entry> entries = new ArrayList<>();
        switch (outcome) {
            case COMPLIED -> entries.add(attended(id, true, null));
            case NOT_COMPLIED -> entries.add(attended(id, false, null));
            case SENT_HOME_BEHAVIOUR -> entries.add(attended(id, false, SentHome.BEHAVIOUR));
            case SENT_HOME_SERVICE -> entries.add(attended(id, true, SentHome.SERVICE));
            case DID_NOT_COME -> entries.add(then(id, awaited()));
            case ACCEPTABLE_ABSENCE -> entries.addAll(excused(id));
            case RESCHEDULED -> entries.addAll(moved(id));
            case CALLED_OFF -> entries.add(told(new AppointmentCancelled(arranged.id(), form.text("off"))));
        }
        form.action(order)
                .filter(_ -> outcome.asksForAction())
                .ifPresent(action -> entries.add(told(done(action, id))));
        if (!form.text("text").isEmpty()) {
            entries.add(note(outcome));
        }
        return entries;
    }

    private Entry attended(EntryId id, boolean complied, @Nullable SentHome sentHome) {
        return then(id, new AppointmentAttended(arranged.fact().appointment(), arranged.id(), complied, sentHome));
    }

    private AppointmentMissed awaited() {
        Instant at = arranged.fact().at();
        return new AppointmentMissed(
                arranged.fact().appointment(),
                arranged.id(),
                policy.dateOf(policy.due(PolicyKey.ABSENCE_EVIDENCE, at)),
                policy.inWords(PolicyKey.ABSENCE_EVIDENCE, policy.dateOf(at)));
    }

    private List<Entry> excused(EntryId id) {
        AbsenceReason reason = form.reason().orElseThrow();
        if (arranged.fact().at().isAfter(now)) {
            return List.of(told(new AppointmentCancelled(arranged.id(), form.text("evidence"), null, reason)));
        }
        return List.of(
                then(id, new AppointmentMissed(arranged.fact().appointment(), arranged.id())),
                told(new AbsenceJudged(
                        id,
                        true,
                        by.post().recordsAs(),
                        form.text("evidence"),
                        Text.text("appointments.next.excused"),
                        reason)));
    }

    private List<Entry> moved(EntryId id) {
        AppointmentArranged old = arranged.fact();
        return List.of(
                told(new AppointmentCancelled(
                        arranged.id(), form.text("why"), form.asker().orElseThrow(), null)),
                Recorded.named(
                        id,
                        told(new AppointmentArranged(
                                old.appointment(),
                                form.at().orElseThrow(),
                                old.place(),
                                false,
                                old.form(),
                                old.minutes(),
                                arranged.id()))));
    }

    private Fact done(Enforcing action, EntryId failure) {
        return switch (action) {
            case Enforcing.Sending sending -> WarningIssued.of(sending.letter(), failure, form.sender());
            case Enforcing.Doing doing -> new EnforcementActionTaken(failure, doing.action(), null);
        };
    }

    private Entry note(AppointmentOutcome outcome) {
        boolean together = outcome == AppointmentOutcome.COMPLIED || outcome == AppointmentOutcome.NOT_COMPLIED;
        ContactNoted note = new ContactNoted(
                together ? way(arranged.fact().form()) : ContactForm.FILE_NOTE,
                together ? ContactWith.PERSON : ContactWith.NOBODY,
                form.text("text"),
                null,
                form.sensitive());
        Instant when = arranged.fact().at().isAfter(now) ? now : arranged.fact().at();
        return Recorded.of(subject, note, by, parties(form.sensitive()), when, Standing.FACT, now);
    }

    private static ContactForm way(@Nullable MeetingForm form) {
        return switch (form) {
            case PHONE -> ContactForm.PHONE;
            case VIDEO -> ContactForm.VIDEO;
            case OFFICE, HOME, ELSEWHERE -> ContactForm.FACE_TO_FACE;
            case null -> ContactForm.FACE_TO_FACE;
        };
    }

    private Entry then(EntryId id, Fact fact) {
        return Recorded.named(
                id,
                Recorded.of(subject, fact, by, parties(false), arranged.fact().at(), Standing.FACT, now));
    }

    private Entry told(Fact fact) {
        return Recorded.of(subject, fact, by, parties(false), now);
    }

    private Set<Party> parties(boolean sensitive) {
        Set<Party> told = EnumSet.of(by.post().party());
        if (!sensitive) {
            told.add(Party.PROBATION);
            told.add(Party.PRISON);
        }
        return told;
    }
}
