package org.throughcare.practice.supervision.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;
import static org.throughcare.practice.fixture.Contact.appointment;
import static org.throughcare.practice.fixture.Contact.attended;
import static org.throughcare.practice.fixture.Contact.missed;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceJudged;
import org.throughcare.practice.supervision.SupervisionFact.AbsenceReason;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentMissed;
import org.throughcare.practice.supervision.SupervisionFact.Asker;
import org.throughcare.practice.supervision.SupervisionFact.BreachEnded;
import org.throughcare.practice.supervision.SupervisionFact.SentHome;
import org.throughcare.practice.supervision.SupervisionFact.WarningIssued;
import org.throughcare.practice.supervision.compliance.Compliance.Standing;
import org.throughcare.practice.supervision.compliance.CountedContact.Result;
import org.throughcare.practice.supervision.compliance.CountedContact.Why;
import org.throughcare.practice.terms.Party;
import org.throughcare.practice.terms.Role;

/** Failures to comply are counted by days, from the later of the sentence and the end of the last breach on. */
class CountingFailuresTest {
    private static final LocalDate SENTENCED = LocalDate.of(2022, 1, 10);

    @Test
    void twoFailuresOnOneDayCountOnceAndAreShownAsTwo() {
        Compliance compliance = of(
                1,
                aCase().at("2022-03-01 10:00", "morning", notComplied())
                        .at("2022-03-01 15:00", "afternoon", missed())
                        .at("2022-03-02 09:00", "judged", judged("afternoon", false)));
        assertThat(compliance.failures()).isEqualTo(1);
        assertThat(compliance.contacts()).extracting(CountedContact::why).containsExactly(Why.FAILURE, Why.SAME_DAY);
        assertThat(compliance.contacts()).allMatch(CountedContact::counts);
        assertThat(compliance.countedOnce()).containsExactly(LocalDate.of(2022, 3, 1));
        assertThat(compliance.standing()).isEqualTo(Standing.WITHIN);
    }

    @Test
    void whereNoCountDecidesThatIsSaidAndNotPassedOverInSilence() {
        CaseFixture often = aCase().at("2022-03-01 10:00", "one", notComplied())
                .at("2022-03-08 10:00", "two", notComplied())
                .at("2022-03-15 10:00", "three", notComplied());
        assertThat(of(null, often).standing()).isEqualTo(Standing.NO_LIMIT);
        assertThat(of(null, often).failures()).isEqualTo(3);
        assertThat(of(2, often).standing()).isEqualTo(Standing.REVIEW);
        assertThat(of(3, often).standing()).isEqualTo(Standing.WITHIN);
    }

    @Test
    void anAbsenceThatNobodyHasJudgedIsNoFailureYet() {
        Compliance compliance = of(1, aCase().at("2022-03-01 10:00", "absence", missed()));
        assertThat(compliance.failures()).isZero();
        assertThat(compliance.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.result()).isEqualTo(Result.AWAITING_JUDGEMENT);
            assertThat(contact.why()).isEqualTo(Why.NOT_JUDGED);
        });
    }

    @Test
    void anAcceptableAbsenceAndBeingSentHomeForAReasonOfOursAreNone() {
        Compliance compliance = of(
                1,
                aCase().at("2022-03-01 10:00", "absence", missed())
                        .at("2022-03-02 09:00", "judged", judged("absence", true))
                        .at(
                                "2022-03-08 10:00",
                                "home",
                                new AppointmentAttended(AppointmentKind.ROUTINE, null, true, SentHome.SERVICE)));
        assertThat(compliance.contacts()).extracting(CountedContact::why).containsOnly(Why.NO_FAILURE);
        assertThat(compliance.count(Result.ACCEPTABLE)).isEqualTo(1);
        assertThat(compliance.count(Result.SENT_HOME_BY_US)).isEqualTo(1);
    }

    @Test
    void whatIsOfferedAndNeedNotBeTakenUpCountsForNothing() {
        Compliance compliance = of(
                1,
                aCase().at("2022-03-01 10:00", "support", new AppointmentMissed(AppointmentKind.SUPPORT, null))
                        .at("2022-03-02 09:00", "judged", judged("support", false)));
        assertThat(compliance.failures()).isZero();
        assertThat(compliance.contacts()).extracting(CountedContact::why).containsExactly(Why.NOT_REQUIRED);
    }

    @Test
    void countingBeginsAnewWithTheSentenceAndWithTheEndOfABreach() {
        CaseFixture before = aCase().at("2021-12-01 10:00", "old", notComplied())
                .at("2022-03-01 10:00", "first", notComplied())
                .at("2022-03-08 10:00", "second", notComplied());
        assertThat(of(1, before).failures()).isEqualTo(2);
        Compliance after = of(
                1,
                before.at("2022-04-01 12:00", "ended", new BreachEnded("order continues"))
                        .at("2022-04-01 15:00", "that day", notComplied()));
        assertThat(after.from()).isEqualTo(LocalDate.of(2022, 4, 1));
        assertThat(after.failures()).isEqualTo(1);
        assertThat(after.contacts())
                .extracting(CountedContact::why)
                .containsExactly(Why.BEFORE_RESET, Why.BEFORE_RESET, Why.BEFORE_RESET, Why.FAILURE);
    }

    @Test
    void anAppointmentIsOneContactWhateverBecameOfIt() {
        Compliance compliance = of(
                1,
                aCase().at("2022-02-01 10:00", "a", appointment("2022-03-01 10:00"))
                        .at("2022-02-01 10:01", "b", appointment("2022-03-08 10:00"))
                        .at("2022-02-01 10:02", "c", appointment("2022-03-15 10:00"))
                        .at("2022-02-01 10:03", "d", appointment("2022-03-22 10:00"))
                        .at("2022-02-01 10:04", "ahead", appointment("2022-07-22 10:00"))
                        .at("2022-03-01 10:30", "came", attended("a"))
                        .at("2022-03-07 10:30", "moved", off("b", Asker.PERSON, null))
                        .at("2022-03-14 10:30", "excused", off("c", null, AbsenceReason.MEDICAL)));
        assertThat(compliance.contacts())
                .extracting(CountedContact::result)
                .containsExactly(Result.COMPLIED, Result.MOVED, Result.ACCEPTABLE, Result.NO_OUTCOME);
        assertThat(compliance.movedByPerson()).isEqualTo(1);
        assertThat(compliance.movedByUs()).isZero();
    }

    @Test
    void theLastJudgementOfAnAbsenceStands() {
        CaseFixture judgedTwice = aCase().at("2022-03-01 10:00", "absence", missed())
                .at("2022-03-02 09:00", "first", judged("absence", false))
                .at("2022-03-09 09:00", "second", judged("absence", true));
        assertThat(of(1, judgedTwice).failures()).isZero();
    }

    @Test
    void lettersAndWhatHappenedSinceADayAreCounted() {
        Compliance compliance = of(
                1,
                aCase().at("2022-03-01 10:00", "one", notComplied())
                        .at("2022-03-01 11:00", "letter", new WarningIssued("first warning"))
                        .at("2022-05-01 10:00", "two", notComplied()));
        assertThat(compliance.letters()).isEqualTo(1);
        assertThat(compliance.endedIn(Set.of(Result.NOT_COMPLIED), LocalDate.of(2022, 4, 1)))
                .hasSize(1);
    }

    private static Compliance of(@Nullable Integer limit, CaseFixture fixture) {
        String now = "2022-06-01 12:00";
        return Compliance.of(
                fixture.picture(Party.PROBATION, now).chronology(), SENTENCED, limit, LondonTime.instant(now));
    }

    private static AppointmentAttended notComplied() {
        return new AppointmentAttended(AppointmentKind.ROUTINE, null, false);
    }

    private static AbsenceJudged judged(String absence, boolean acceptable) {
        return new AbsenceJudged(new EntryId(absence), acceptable, Role.COM, "a call", "next week");
    }

    private static AppointmentCancelled off(String arranged, @Nullable Asker moved, @Nullable AbsenceReason excused) {
        return new AppointmentCancelled(new EntryId(arranged), "said so", moved, excused);
    }
}
