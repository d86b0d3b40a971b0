package org.throughcare.practice.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.identity.IdentityPart;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.partnership.PartnershipFact.RequestAnswered;
import org.throughcare.practice.partnership.PartnershipFact.RequestMade;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.RecordFact.NotReceived;
import org.throughcare.practice.record.Stated;
import org.throughcare.practice.risk.RiskFact.AssessmentCompleted;
import org.throughcare.practice.sentence.ProtectiveOrderFact.ProtectiveOrderMade;
import org.throughcare.practice.sentence.SentenceFact.ConductTowardsKnownPerson;
import org.throughcare.practice.sentence.SentenceFact.PreSentenceReport;
import org.throughcare.practice.sentence.SentenceFact.ProtectiveMeasureConsidered;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.London;

/**
 * Something that a case is worked on without: what nobody has recorded, asked or answered yet (R11, R23, R26, R45, R93). It
 * says that nothing is on record, never that somebody should have put it there.
 *
 * @param kind what is not known
 * @param stated the entry that makes it a question, or null where nothing is there at all
 */
public record Unknown(Kind kind, @Nullable Stated<?> stated) {
    /** What can be unknown, in the order in which it matters on the day. */
    public enum Kind {
        ADDRESS_AT_RELEASE,
        ADDRESS,
        LEVEL_OF_RISK,
        ASSESSMENT_OF_THIS_SENTENCE,
        APPOINTMENT_OUTCOME,
        REASON_FOR_ABSENCE,
        SAFEGUARDING_ANSWER,
        POLICE_CHECK,
        PROTECTIVE_MEASURE,
        ANSWER_TO_A_REQUEST,
        NOT_SENT,
        TELEPHONE
    }

    /** Everything that is unknown to the party at {@code instant}. */
    public static List<Unknown> in(CasePicture picture, Instant instant) {
        SupervisionState state = SupervisionState.at(picture, instant);
        List<Unknown> unknown = new ArrayList<>();
        if (state == SupervisionState.SUPERVISION_ENDED || state == SupervisionState.DIED) {
            return unknown;
        }
        addresses(picture, instant, state, unknown);
        risk(picture, instant, unknown);
        contact(picture, instant, unknown);
        asked(picture, unknown);
        if (picture.all(ContactDetailRecorded.class).isEmpty()) {
            unknown.add(new Unknown(Kind.TELEPHONE, null));
        }
        unknown.sort((one, other) -> one.kind().compareTo(other.kind()));
        return unknown;
    }

    private static void addresses(CasePicture picture, Instant instant, SupervisionState state, List<Unknown> unknown) {
        LocalDate today = instant.atZone(London.ZONE).toLocalDate();
        boolean inCustody = state == SupervisionState.IN_CUSTODY || state == SupervisionState.ON_REMAND;
        Optional<SentencePeriod> serving = picture.sentencePeriods().stream()
                .filter(period -> period.custodial() && period.end().isAfter(instant))
                .findFirst();
        if (inCustody) {
            serving.filter(period -> period.expectedRelease().isPresent() && !hasAddress(picture, period, today))
                    .ifPresent(period -> unknown.add(new Unknown(Kind.ADDRESS_AT_RELEASE, period.sentence())));
        } else if (!livesSomewhere(picture, today)) {
            unknown.add(new Unknown(Kind.ADDRESS, last(picture.all(AddressLost.class))));
        }
    }

    private static boolean hasAddress(CasePicture picture, SentencePeriod period, LocalDate today) {
        boolean proposed = !IdentityPart.of(picture.chronology())
                .addresses()
                .proposedOn(today)
                .isEmpty();
        return proposed
                || picture.all(AddressRecorded.class).stream()
                        .anyMatch(address ->
                                period.covers(address) && address.fact().state().usable());
    }

    private static boolean livesSomewhere(CasePicture picture, LocalDate today) {
        Stated<AddressLost> lost = last(picture.all(AddressLost.class));
        Instant since = lost == null ? Instant.MIN : lost.occurred();
        boolean main = IdentityPart.of(picture.chronology())
                .addresses()
                .mainOn(today)
                .filter(held -> held.stated().occurred().isAfter(since)
                        && !held.fact().address().noFixedAbode())
                .isPresent();
        boolean labelled = picture.all(AddressRecorded.class).stream()
                .anyMatch(address -> address.occurred().isAfter(since)
                        && address.fact().state().usable());
        boolean released = picture.custody().releases().stream()
                .anyMatch(release ->
                        release.occurred().isAfter(since) && release.fact().address() == ReleaseAddress.KNOWN);
        return main || labelled || released;
    }

    private static void risk(CasePicture picture, Instant instant, List<Unknown> unknown) {
        if (picture.risk().levelAt(instant).isEmpty()) {
            unknown.add(new Unknown(Kind.LEVEL_OF_RISK, null));
        }
        picture.sentence()
                .governingAt(instant)
                .filter(sentence -> picture.all(AssessmentCompleted.class).stream()
                        .noneMatch(assessment -> !assessment.occurred().isBefore(sentence.occurred())))
                .ifPresent(sentence -> unknown.add(new Unknown(Kind.ASSESSMENT_OF_THIS_SENTENCE, sentence)));
        List<Stated<ConductTowardsKnownPerson>> conduct = picture.all(ConductTowardsKnownPerson.class);
        if (!conduct.isEmpty()
                && picture.all(ProtectiveOrderMade.class).isEmpty()
                && picture.all(ProtectiveMeasureConsidered.class).isEmpty()) {
            unknown.add(new Unknown(Kind.PROTECTIVE_MEASURE, conduct.getLast()));
        }
    }

    private static void contact(CasePicture picture, Instant instant, List<Unknown> unknown) {
        Set<EntryId> settled = new HashSet<>();
        picture.contact().attended().forEach(kept -> settle(settled, kept.fact().arranged()));
        picture.contact()
                .missed()
                .forEach(missed -> settle(settled, missed.fact().arranged()));
        picture.all(AppointmentCancelled.class)
                .forEach(one -> settle(settled, one.fact().arranged()));
        picture.all(AppointmentArranged.class).stream()
                .filter(arranged -> arranged.fact().at().isBefore(instant) && !settled.contains(arranged.id()))
                .forEach(arranged -> unknown.add(new Unknown(Kind.APPOINTMENT_OUTCOME, arranged)));
        Set<EntryId> judged = new HashSet<>();
        picture.all(AbsenceJudged.class).forEach(one -> judged.add(one.fact().absence()));
        Stated<AppointmentMissed> missed = last(picture.contact().missed());
        if (missed != null && !judged.contains(missed.id())) {
            unknown.add(new Unknown(Kind.REASON_FOR_ABSENCE, missed));
        }
    }

    private static void asked(CasePicture picture, List<Unknown> unknown) {
        Stated<SafeguardingCheckAsked> check = last(picture.all(SafeguardingCheckAsked.class));
        if (check != null
                && picture.all(SafeguardingCheckAnswered.class).stream()
                        .noneMatch(answer -> !answer.occurred().isBefore(check.occurred()))) {
            unknown.add(new Unknown(Kind.SAFEGUARDING_ANSWER, check));
        }
        Stated<PreSentenceReport> report = last(picture.all(PreSentenceReport.class));
        if (report != null && "pending".equalsIgnoreCase(report.fact().policeCheck())) {
            unknown.add(new Unknown(Kind.POLICE_CHECK, report));
        }
        Set<EntryId> answered = new HashSet<>();
        picture.all(RequestAnswered.class)
                .forEach(one -> answered.add(one.fact().request()));
        picture.all(RequestMade.class).stream()
                .filter(request -> request.fact().from() == picture.party() && !answered.contains(request.id()))
                .forEach(request -> unknown.add(new Unknown(Kind.ANSWER_TO_A_REQUEST, request)));
        picture.all(NotReceived.class).stream()
                .reduce((_, later) -> later)
                .ifPresent(missing -> unknown.add(new Unknown(Kind.NOT_SENT, missing)));
    }

    private static void settle(Set<EntryId> settled, @Nullable EntryId arranged) {
        if (arranged != null) {
            settled.add(arranged);
        }
    }

    private static <T> @Nullable T last(List<T> stated) {
        return stated.isEmpty() ? null : stated.getLast();
    }
}
