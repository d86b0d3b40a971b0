package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.Unknown.Kind;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.Facts;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.identity.ReachFact.ContactDetailRecorded;
import org.throughcare.practice.identity.ReachFact.ContactMeans;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAnswered;
import org.throughcare.practice.partnership.PartnershipFact.SafeguardingCheckAsked;
import org.throughcare.practice.person.PersonFact.AddressLost;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.sentence.SentenceFact.ConductTowardsKnownPerson;
import org.throughcare.practice.sentence.SentenceFact.PreSentenceReport;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;

/** What is not known stands on the case until somebody records it. */
class UnknownTest {
    private static final String NOW = "2022-07-01 12:00";

    private final CaseFixture inCustody =
            anAllocatedCase().at("2022-01-10 11:00", "sentence", Facts.custody("2022-09-01"));

    @Test
    void beforeReleaseAnAddressIsUnknownUntilOneIsRecordedThatCanBeUsed() {
        assertThat(kinds(inCustody)).contains(Kind.ADDRESS_AT_RELEASE).doesNotContain(Kind.ADDRESS);
        assertThat(kinds(inCustody.at("2022-05-01 10:00", "bad", address(AddressState.UNSUITABLE))))
                .contains(Kind.ADDRESS_AT_RELEASE);
        assertThat(kinds(inCustody.at("2022-05-01 10:00", "good", address(AddressState.UNVERIFIED))))
                .doesNotContain(Kind.ADDRESS_AT_RELEASE);
    }

    @Test
    void inTheCommunityAnAddressThatWasLostIsUnknownUntilThereIsAnother() {
        CaseFixture out =
                inCustody.at("2022-06-01 09:00", "release", new Released(true, ReleaseAddress.KNOWN, true, true, null));
        assertThat(kinds(out)).doesNotContain(Kind.ADDRESS);
        CaseFixture lost = out.at("2022-06-10 09:00", "lost", new AddressLost("evicted"));
        assertThat(kinds(lost)).contains(Kind.ADDRESS);
        assertThat(kinds(lost.at("2022-06-12 09:00", "found", address(AddressState.VERIFIED))))
                .doesNotContain(Kind.ADDRESS);
    }

    @Test
    void aLevelAndAnAssessmentOfThisSentenceAreAskedFor() {
        assertThat(kinds(inCustody)).contains(Kind.LEVEL_OF_RISK, Kind.ASSESSMENT_OF_THIS_SENTENCE);
        CaseFixture assessed = inCustody
                .at("2022-02-01 10:00", "level", Facts.level(RiskLevel.MEDIUM))
                .at("2022-02-01 10:00", "assessment", Facts.assessment());
        assertThat(kinds(assessed)).doesNotContain(Kind.LEVEL_OF_RISK, Kind.ASSESSMENT_OF_THIS_SENTENCE);
    }

    @Test
    void anAppointmentThatPassedAndAnAbsenceNobodyJudgedAreOpenQuestions() {
        CaseFixture booked = inCustody.at("2022-06-20 10:00", "booked", Contact.appointment("2022-06-28 10:00"));
        assertThat(kinds(booked)).contains(Kind.APPOINTMENT_OUTCOME);
        CaseFixture missed = booked.at("2022-06-28 11:00", "missed", Contact.missed("booked"));
        assertThat(kinds(missed)).contains(Kind.REASON_FOR_ABSENCE).doesNotContain(Kind.APPOINTMENT_OUTCOME);
        assertThat(kinds(missed.at("2022-06-29 11:00", "judged", Contact.judged("missed"))))
                .doesNotContain(Kind.REASON_FOR_ABSENCE);
    }

    @Test
    void aCheckThatWasAskedForIsPendingUntilItIsAnswered() {
        CaseFixture asked =
                inCustody.at("2022-06-20 10:00", "asked", new SafeguardingCheckAsked("police", "call-outs"));
        assertThat(kinds(asked)).contains(Kind.SAFEGUARDING_ANSWER);
        assertThat(kinds(asked.at("2022-06-22 10:00", "answer", new SafeguardingCheckAnswered("police", "none"))))
                .doesNotContain(Kind.SAFEGUARDING_ANSWER);
        assertThat(kinds(inCustody.at(
                        "2022-01-05 10:00", "report", new PreSentenceReport("delivered", "pending", null))))
                .contains(Kind.POLICE_CHECK);
    }

    @Test
    void afterConductTowardsSomebodyKnownItIsSaidThatNoProtectiveOrderIsRecorded() {
        CaseFixture conduct = inCustody.at(
                "2022-01-09 10:00", "conduct", new ConductTowardsKnownPerson(RiskGroup.KNOWN_ADULT, List.of()));
        assertThat(kinds(conduct)).contains(Kind.PROTECTIVE_MEASURE);
        assertThat(kinds(conduct.at("2022-02-09 10:00", "order", Facts.restrainingOrder())))
                .doesNotContain(Kind.PROTECTIVE_MEASURE);
    }

    @Test
    void aTelephoneNumberIsAskedForUntilThereIsOne() {
        assertThat(kinds(inCustody)).contains(Kind.TELEPHONE);
        assertThat(kinds(inCustody.at(
                        "2022-02-01 10:00",
                        "number",
                        new ContactDetailRecorded(ContactMeans.MOBILE, "07700 900123", null))))
                .doesNotContain(Kind.TELEPHONE);
    }

    @Test
    void onceSupervisionHasEndedNothingIsAskedFor() {
        assertThat(kinds(inCustody.at("2022-06-20 10:00", "end", Contact.supervisionEnded())))
                .isEmpty();
    }

    private static AddressRecorded address(AddressState state) {
        return new AddressRecorded("a relative's address", state, true);
    }

    private static List<Kind> kinds(CaseFixture fixture) {
        return Unknown.in(fixture.picture(Party.PROBATION, NOW), LondonTime.instant(NOW)).stream()
                .map(Unknown::kind)
                .toList();
    }
}
