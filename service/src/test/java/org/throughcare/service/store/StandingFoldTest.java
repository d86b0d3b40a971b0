package org.throughcare.service.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.service.fixture.Invented.probation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.CasePicture;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.licence.LicenceFact.TagFitted;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.recall.RecallFact.LicenceRevoked;
import org.throughcare.practice.recall.RecallFact.RecallInitiated;
import org.throughcare.practice.recall.RecallFact.RecallWithdrawn;
import org.throughcare.practice.record.Chronology;
import org.throughcare.practice.record.Entry;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.record.Fact;
import org.throughcare.practice.record.KnownAt;
import org.throughcare.practice.record.Subject;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;
import org.throughcare.service.fixture.Invented;
import org.throughcare.service.store.CaseStanding.Outcome;

/** What lists say of appointments, failures, recalls, tags and addresses is what the record says of them. */
class StandingFoldTest {
    private static final Instant NOW = Instant.parse("2026-06-17T11:00:00Z");
    private static final Subject PERSON = Invented.person("S000001");

    private final List<Entry> record = new ArrayList<>();

    @Test
    void theNextAppointmentIsTheNearestThatStands() {
        EntryId cancelled = says(arranged(daysAhead(2)), daysAgo(3));
        says(arranged(daysAhead(9)), daysAgo(3));
        says(arranged(daysAhead(5)), daysAgo(3));
        says(new AppointmentCancelled(cancelled, "the person asked"), daysAgo(1));
        assertThat(standing().ahead())
                .extracting(CaseStanding.Appointment::at)
                .containsExactly(daysAhead(5), daysAhead(9));
    }

    @Test
    void anAppointmentThatPassedWithNothingOnRecordIsTheLastOneAndHasNoOutcome() {
        says(arranged(daysAgo(1)), daysAgo(8));
        says(new AppointmentAttended(AppointmentKind.ROUTINE, null, true), daysAgo(8));
        assertThat(standing().last()).satisfies(last -> {
            assertThat(last.at()).isEqualTo(daysAgo(1));
            assertThat(last.outcome()).isNull();
        });
    }

    @Test
    void anOutcomeAnswersForTheAppointmentItNamesAndWithoutANameForOneOfTheSameDay() {
        EntryId named = says(arranged(daysAgo(9)), daysAgo(12));
        says(new AppointmentMissed(AppointmentKind.ROUTINE, named), daysAgo(9));
        says(arranged(daysAgo(2).plusSeconds(1_800)), daysAgo(5));
        says(new AppointmentAttended(AppointmentKind.ROUTINE, null, true), daysAgo(2));
        assertThat(standing().last())
                .extracting(CaseStanding.Appointment::outcome)
                .isEqualTo(Outcome.KEPT);
        assertThat(standing().ahead()).isEmpty();
    }

    @Test
    void whatWasAheadBecomesTheLastOneByTheClockAlone() {
        says(arranged(daysAhead(1)), daysAgo(3));
        CaseStanding standing = standing();
        assertThat(standing.nextAfter(NOW)).isNotNull();
        assertThat(standing.lastBy(NOW)).isNull();
        assertThat(standing.nextAfter(daysAhead(2))).isNull();
        assertThat(standing.lastBy(daysAhead(2)))
                .extracting(CaseStanding.Appointment::outcome)
                .isNull();
    }

    @Test
    void anAbsenceThatWasAcceptedIsNoFailureAndComingWithoutComplyingIsOne() {
        EntryId accepted = says(new AppointmentMissed(AppointmentKind.ROUTINE, null), daysAgo(30));
        says(new AbsenceJudged(accepted, true, Role.COM, "a letter", "none"), daysAgo(29));
        says(new AppointmentMissed(AppointmentKind.ROUTINE, null), daysAgo(20));
        says(new AppointmentAttended(AppointmentKind.ROUTINE, null, false), daysAgo(10));
        assertThat(standing().failures()).containsExactly(daysAgo(20), daysAgo(10));
    }

    @Test
    void aRecallRunsFromItsFirstStepUntilItIsWithdrawnOrTheLicenceIsRevokedAndBeyond() {
        says(released(true), daysAgo(40));
        assertThat(standing().recallRunning()).isFalse();
        says(new RecallInitiated("a practitioner", null, true), daysAgo(5));
        assertThat(standing().recallRunning()).isTrue();
        says(new RecallWithdrawn(Role.SPO, "in touch again"), daysAgo(4));
        assertThat(standing().recallRunning()).isFalse();
        says(new LicenceRevoked(null, false), daysAgo(3));
        assertThat(standing().recallRunning()).isTrue();
        assertThat(standing().state()).isEqualTo(SupervisionState.UNLAWFULLY_AT_LARGE);
    }

    @Test
    void aTagIsAwaitedFromReleaseUntilOneIsFitted() {
        says(released(true), daysAgo(4));
        assertThat(standing().tagAwaited()).isTrue();
        assertThat(standing().released()).isEqualTo(daysAgo(4));
        says(new TagFitted("curfew"), daysAgo(3));
        assertThat(standing().tagAwaited()).isFalse();
    }

    @Test
    void anAddressIsLostUntilOneIsKnownThatCanBeUsed() {
        says(new AddressLost("asked to leave"), daysAgo(6));
        says(new AddressRecorded("a friend’s sofa", AddressState.UNSUITABLE, false), daysAgo(5));
        assertThat(standing().addressLost()).isTrue();
        says(new AddressRecorded("a relative’s address", AddressState.UNVERIFIED, false), daysAgo(4));
        assertThat(standing().addressLost()).isFalse();
    }

    private CaseStanding standing() {
        KnownAt view = new KnownAt(Party.PROBATION, NOW);
        return StandingFold.of(CasePicture.of(Party.PROBATION, Chronology.known(record, view)), NOW);
    }

    private EntryId says(Fact fact, Instant at) {
        Entry entry = probation(PERSON, fact, at);
        record.add(entry);
        return entry.id();
    }

    private static AppointmentArranged arranged(Instant at) {
        return new AppointmentArranged(AppointmentKind.ROUTINE, at, null, true);
    }

    private static Released released(boolean tagged) {
        return new Released(true, ReleaseAddress.KNOWN, tagged, null, null);
    }

    private static Instant daysAgo(int days) {
        return NOW.minus(Duration.ofDays(days));
    }

    private static Instant daysAhead(int days) {
        return NOW.plus(Duration.ofDays(days));
    }
}
