package org.throughcare.practice.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.throughcare.practice.fixture.CaseFixture.anAllocatedCase;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.casework.EasingSign.Kind;
import org.throughcare.practice.custody.CustodyFact.Attainment;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.Contact;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.person.PersonFact.AddressRecorded;
import org.throughcare.practice.person.PersonFact.AddressState;
import org.throughcare.practice.person.PersonFact.Change;
import org.throughcare.practice.person.PersonFact.Employment;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.treatment.TreatmentFact.DrugTest;

/** What points down stands beside what points up, whichever level is set (A1). */
class A1EasingSignTest {
    private final CaseFixture kept = anAllocatedCase()
            .at("2024-01-08 10:00", "kept-1", new AppointmentAttended(AppointmentKind.ROUTINE, null, true))
            .at("2024-01-15 10:00", "missed", new AppointmentMissed(AppointmentKind.ROUTINE, null))
            .at("2024-01-22 10:00", "kept-2", new AppointmentAttended(AppointmentKind.ROUTINE, null, true))
            .at("2024-01-29 10:00", "kept-3", new AppointmentAttended(AppointmentKind.ROUTINE, null, true));

    @Test
    void appointmentsCountThatWereKeptSinceTheLastAbsence() {
        assertThat(signs(kept)).singleElement().satisfies(sign -> {
            assertThat(sign.kind()).isEqualTo(Kind.APPOINTMENTS_KEPT);
            assertThat(sign.entries()).extracting(stated -> stated.id().value()).containsExactly("kept-2", "kept-3");
            assertThat(sign.last()).isEqualTo(LondonTime.instant("2024-01-29 10:00"));
        });
    }

    @Test
    void oneAtWhichThePersonDidNotComplyBreaksTheRow() {
        CaseFixture broken =
                kept.at("2024-02-05 10:00", "sent home", new AppointmentAttended(AppointmentKind.ROUTINE, null, false));
        assertThat(signs(broken)).isEmpty();
    }

    @Test
    void aTestThatFoundSomethingEndsTheRowOfThoseThatFoundNothing() {
        CaseFixture tested = anAllocatedCase()
                .at("2024-01-08 10:00", "test-1", new DrugTest("negative"))
                .at("2024-01-15 10:00", "test-2", new DrugTest("positive for cocaine"))
                .at("2024-01-22 10:00", "test-3", new DrugTest("Negative"));
        assertThat(signs(tested))
                .extracting(EasingSign::kind, sign -> sign.entries().size())
                .containsExactly(tuple(Kind.TESTS_NEGATIVE, 1));
    }

    @Test
    void workThatEndedAndAnAddressThatIsOnlyProposedPointNowhere() {
        CaseFixture ended = anAllocatedCase()
                .at("2024-01-08 10:00", "work", new Employment("warehouse", Change.BEGAN))
                .at("2024-01-15 10:00", "address", new AddressRecorded("an aunt", AddressState.VERIFIED, false));
        assertThat(signs(ended)).extracting(EasingSign::kind).containsExactly(Kind.WORK, Kind.ADDRESS_VERIFIED);
        assertThat(signs(ended.at("2024-02-08 10:00", "left", new Employment("warehouse", Change.ENDED))
                        .at(
                                "2024-02-15 10:00",
                                "moving",
                                new AddressRecorded("a friend", AddressState.PROPOSED, false))))
                .isEmpty();
    }

    @Test
    void ofLateThoseOfLongAgoDoNotCount() {
        CaseFixture old = anAllocatedCase()
                .at("2021-06-01 10:00", "old", Contact.attended())
                .at("2022-06-01 10:00", "one", Contact.attended())
                .at("2022-06-15 10:00", "two", Contact.attended());
        assertThat(signs(old).stream().flatMap(sign -> sign.after(LondonTime.instant("2022-04-02 12:00")).stream()))
                .extracting(EasingSign::kind, sign -> sign.entries().size())
                .containsExactly(tuple(Kind.APPOINTMENTS_KEPT, 2));
        assertThat(signs(old).getFirst().after(LondonTime.instant("2022-07-01 12:00")))
                .isEmpty();
    }

    @Test
    void workIsOneUntilItIsLost() {
        CaseFixture working = anAllocatedCase().at("2022-03-01 10:00", "work", new Employment("kitchen", Change.BEGAN));
        assertThat(signs(working)).extracting(EasingSign::kind).containsExactly(Kind.WORK);
        assertThat(signs(working.at("2022-05-01 10:00", "lost", new Employment("kitchen", Change.ENDED))))
                .isEmpty();
    }

    @Test
    void whatWasGainedInCustodyStays() {
        CaseFixture gained =
                anAllocatedCase().at("2020-03-01 10:00", "course", new Attainment("food hygiene, level 2", null));
        assertThat(signs(gained)).extracting(EasingSign::kind).containsExactly(Kind.LEARNED_IN_CUSTODY);
    }

    private static List<EasingSign> signs(CaseFixture told) {
        return EasingSign.in(told.picture(Party.PROBATION, "2024-12-01 09:00"));
    }
}
