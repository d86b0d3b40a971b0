package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.KeyDate.Kind;
import org.throughcare.practice.custody.CustodyFact.ReleaseAddress;
import org.throughcare.practice.custody.CustodyFact.ReleaseDateSet;
import org.throughcare.practice.custody.CustodyFact.Released;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.risk.RiskFact.PlanMade;
import org.throughcare.practice.risk.RiskFact.PlanReviewed;
import org.throughcare.practice.sentence.SentenceFact.SentenceKind;
import org.throughcare.practice.sentence.SentenceFact.Sentenced;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.terms.Party;

class KeyDateTest {
    private final CaseFixture inCustody = anAllocatedCase()
            .at(
                    "2022-01-10 11:00",
                    "sentence",
                    new Sentenced(
                            SentenceKind.CUSTODY_DETERMINATE,
                            16,
                            List.of(),
                            false,
                            LocalDate.of(2022, 6, 20),
                            LocalDate.of(2023, 5, 9)));

    @Test
    void theReleaseDateOfTheSentenceGivesWayToTheOneThePrisonCalculated() {
        CaseFixture calculated = inCustody.at(
                "2022-02-01 09:00", "date", new ReleaseDateSet(LocalDate.of(2022, 6, 17), "conditional release"));
        assertThat(dates(inCustody, "2022-03-01 09:00"))
                .extracting(KeyDate::kind, KeyDate::on)
                .containsExactly(
                        tuple(Kind.RELEASE, LocalDate.of(2022, 6, 20)),
                        tuple(Kind.SENTENCE_ENDS, LocalDate.of(2023, 5, 9)));
        assertThat(dates(calculated, "2022-03-01 09:00"))
                .first()
                .extracting(KeyDate::on)
                .isEqualTo(LocalDate.of(2022, 6, 17));
    }

    @Test
    void afterReleaseTheLicenceCounts() {
        CaseFixture released = inCustody.at(
                "2022-06-17 09:00",
                "release",
                new Released(true, ReleaseAddress.KNOWN, false, true, LocalDate.of(2023, 2, 1)));
        assertThat(dates(released, "2022-07-01 09:00"))
                .extracting(KeyDate::kind)
                .containsExactly(Kind.LICENCE_ENDS, Kind.SENTENCE_ENDS);
    }

    @Test
    void anAppointmentComesFirstUntilItIsOverOrCancelled() {
        CaseFixture booked = inCustody.at("2022-03-01 10:00", "booked", Contact.appointment("2022-03-08 14:00"));
        assertThat(dates(booked, "2022-03-08 13:00"))
                .first()
                .extracting(KeyDate::kind)
                .isEqualTo(Kind.APPOINTMENT);
        assertThat(dates(booked, "2022-03-08 15:00")).extracting(KeyDate::kind).doesNotContain(Kind.APPOINTMENT);
        CaseFixture cancelled =
                booked.at("2022-03-02 10:00", "cancelled", new AppointmentCancelled(new EntryId("booked"), "moved"));
        assertThat(dates(cancelled, "2022-03-08 13:00"))
                .extracting(KeyDate::kind)
                .doesNotContain(Kind.APPOINTMENT);
    }

    @Test
    void aReviewOfThePlanMovesItsDate() {
        CaseFixture planned =
                anAllocatedCase().at("2022-03-01 10:00", "plan", new PlanMade(LocalDate.of(2022, 6, 1), List.of()));
        assertThat(dates(planned, "2022-04-01 10:00"))
                .extracting(KeyDate::on)
                .containsExactly(LocalDate.of(2022, 6, 1));
        CaseFixture reviewed = planned.at("2022-05-30 10:00", "review", new PlanReviewed(LocalDate.of(2022, 9, 1)));
        assertThat(dates(reviewed, "2022-05-31 10:00"))
                .extracting(KeyDate::on)
                .containsExactly(LocalDate.of(2022, 9, 1));
    }

    @Test
    void aDateThatHasPassedIsNoneToWorkTowards() {
        assertThat(dates(inCustody, "2024-01-01 10:00")).isEmpty();
    }

    private static List<KeyDate> dates(CaseFixture fixture, String time) {
        return KeyDate.after(fixture.picture(Party.PROBATION, time), LondonTime.instant(time));
    }
}
