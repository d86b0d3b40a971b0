package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.practice.terms.London;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.OpeningInEmergency.Asked;
import org.throughcare.service.access.acts.OpeningInEmergency.Outcome;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** A case is opened in an emergency for a while, for reading, and never without somebody looking. */
@ServiceTestAtATime
@Import(AtWork.class)
class OpeningInEmergencyTest {
    private static final Asked WHY =
            because("The hostel rang about something that happens now.", Organisation.PASSWORD);

    @Autowired
    private AtWork work;

    @Autowired
    private OpeningInEmergency opening;

    @Autowired
    private ReviewingEmergency reviewing;

    private Place place = Place.NONE;
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, place);
    private Hired senior = officer;
    private Hired head = officer;
    private Case theirs = new Case(0, new Crn("X000000"));

    private static Asked because(String reason, String password) {
        return new Asked(EmergencyReason.RISK_TO_LIFE, reason, password, "192.0.2.1");
    }

    @BeforeEach
    void aCaseOfAnotherUnit() {
        place = work.organisation.unitIn(work.organisation.region());
        Place elsewhere = work.organisation.unitIn(work.organisation.region());
        officer = work.organisation.hireWithPassword(Post.PROBATION_OFFICER, elsewhere);
        senior = work.organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        head = work.organisation.hire(Post.HEAD_OF_PDU, place.withoutTeam());
        theirs = work.organisation.open(place, work.organisation.hire(Post.PROBATION_OFFICER, place));
    }

    @AfterEach
    void back() {
        work.clock.set(SettableClock.START);
    }

    @Test
    void itIsOpenForReadingForFourHours() {
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(open(theirs)).isEqualTo(new Outcome.Opened(SettableClock.START.plus(Duration.ofHours(4))));
        assertThat(work.may(officer, theirs, Act.READ)).isTrue();
        assertThat(work.may(officer, theirs, Act.RECORD)).isFalse();
        assertThat(work.database(officer, theirs)).isTrue();
        work.clock.pass(Duration.ofHours(4));
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(officer, theirs)).isFalse();
    }

    @Test
    void whoeverAnswersForTheCaseIsToldAtOnceAndReviewsItByTheNextWorkingDay() {
        open(theirs);
        assertThat(work.told(senior)).containsExactly("CASE_OPENED_IN_EMERGENCY");
        assertThat(work.acts(officer, Duration.ZERO)).contains("BREAK_GLASS");
        assertThat(reviewing.waitingFor(work.in(senior))).singleElement().satisfies(use -> {
            assertThat(use.crn()).isEqualTo(theirs.crn().value());
            assertThat(LocalDate.ofInstant(use.reviewDue().minusSeconds(1), London.ZONE))
                    .isEqualTo(LocalDate.of(2026, 3, 11));
        });
    }

    @Test
    void withoutAReasonOrTheirPasswordItStaysClosed() {
        assertThat(opening.open(work.in(officer), crn(theirs), because("Please", Organisation.PASSWORD), AtWork.ROUTE))
                .isEqualTo(new Outcome.ReasonTooShort(20));
        assertThat(opening.open(work.in(officer), crn(theirs), because(AtWork.REASON, "wrong"), AtWork.ROUTE))
                .isEqualTo(new Outcome.NotProved());
        assertThat(work.access(officer, theirs).isOpen()).isFalse();
        assertThat(work.told(senior)).isEmpty();
    }

    @Test
    void aPostThatIsNotGivenItDoesNotOpenCases() {
        Hired inspector = work.organisation.hireWithPassword(Post.INSPECTOR, Place.NONE);
        assertThat(opening.open(work.in(inspector), crn(theirs), WHY, AtWork.ROUTE))
                .isEqualTo(new Outcome.NotOfThisPost());
    }

    @Test
    void whoeverIsExcludedFindsNoCaseAndNobodyIsTold() {
        work.organisation.exclude(theirs.person(), officer, SettableClock.START);
        assertThat(open(theirs)).isEqualTo(new Outcome.NotFound());
        assertThat(opening.open(work.in(officer), "Z999999", WHY, AtWork.ROUTE)).isEqualTo(new Outcome.NotFound());
        assertThat(work.told(senior)).isEmpty();
        assertThat(work.acts(officer, Duration.ZERO)).containsOnly("BREAK_GLASS_NOT_FOUND");
    }

    @Test
    void aRestrictedCaseOpensTooAndSomebodyOnItsListIsTold() {
        work.organisation.restrict(theirs.person(), SettableClock.START, head);
        assertThat(open(theirs)).isInstanceOf(Outcome.Opened.class);
        assertThat(work.told(head)).containsExactly("CASE_OPENED_IN_EMERGENCY");
        assertThat(work.told(senior)).isEmpty();
    }

    @Test
    void oneThatWasNotRightEndsAtOnce() {
        open(theirs);
        long id = reviewing.waitingFor(work.in(senior)).getFirst().id();
        review(senior, id, EmergencyFinding.NOT_RIGHT);
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
    }

    private Outcome open(Case of) {
        return opening.open(work.in(officer), crn(of), WHY, AtWork.ROUTE);
    }

    private ReviewingEmergency.Outcome review(Hired by, long id, EmergencyFinding finding) {
        return reviewing.review(
                work.in(by), id, finding, "I read what they wrote and what they looked at.", AtWork.ROUTE);
    }

    private static String crn(Case of) {
        return of.crn().value();
    }
}
