package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.OpeningInEmergency.Asked;
import org.throughcare.service.fixture.Browser;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** Abuse case 12: emergency openings again and again are flagged, all reviewed and escalated, and leaving undoes none of it. */
@ServiceTestAtATime
@Import(AtWork.class)
class Case12RepeatedBreakGlassTest {
    private static final Asked WHY =
            new Asked(EmergencyReason.RISK_TO_LIFE, AtWork.REASON, Organisation.PASSWORD, "192.0.2.1");

    @LocalServerPort
    private int port;

    @Autowired
    private AtWork work;

    @Autowired
    private OpeningInEmergency opening;

    @Autowired
    private ReviewingEmergency reviewing;

    @Autowired
    private EscalatingReviews escalating;

    @Autowired
    private Leaving leaving;

    private Place place = Place.NONE;
    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, place);
    private Hired senior = officer;
    private Hired head = officer;
    private Case theirs = new Case(0, new Crn("X000000"));

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
    void theThirdInThirtyDaysIsFlaggedToTheReviewer() {
        for (int number = 0; number < 3; number++) {
            open(work.organisation.open(place, null));
        }
        assertThat(reviewing.waitingFor(work.in(senior)).stream().map(Emergency::often))
                .containsExactly(false, false, true);
        work.clock.pass(Duration.ofDays(31));
        open(theirs);
        assertThat(reviewing.waitingFor(work.in(senior)).getLast().often()).isFalse();
    }

    @Test
    void everyOneOfThemWaitsForAReview() {
        for (int number = 0; number < 5; number++) {
            open(work.organisation.open(place, null));
        }
        assertThat(reviewing.waitingFor(work.in(senior))).hasSize(5);
        assertThat(work.told(senior)).hasSize(5).containsOnly("CASE_OPENED_IN_EMERGENCY");
    }

    @Test
    void oneThatNobodyReviewsGoesToTheHeadOfTheUnitOnce() {
        open(theirs);
        work.clock.pass(Duration.ofDays(2));
        escalating.escalate();
        escalating.escalate();
        assertThat(work.told(head)).containsExactly("EMERGENCY_NOT_REVIEWED");
        assertThat(reviewing.waitingFor(work.in(head))).hasSize(1);
    }

    @Test
    void whatWasOpenedBeforeLeavingIsStillReviewed() {
        open(theirs);
        Hired manager = work.organisation.hire(Post.HEAD_OF_PDU, officer.place().withoutTeam());
        assertThat(leaving.leave(work.in(manager), officer.id(), AtWork.ROUTE)).isEqualTo(new Leaving.Outcome.Left(1));
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(reviewing.waitingFor(work.in(senior))).hasSize(1);
        work.clock.pass(Duration.ofDays(2));
        escalating.escalate();
        assertThat(work.told(head)).containsExactly("EMERGENCY_NOT_REVIEWED");
    }

    @Test
    void whoeverLeavesIsCutOffAtOnceWithWhatTheyHadOpened() {
        Hired manager = work.organisation.hire(Post.HEAD_OF_PDU, officer.place().withoutTeam());
        open(theirs);
        try (Browser browser = new Browser(port)) {
            browser.signIn(officer.username(), Organisation.PASSWORD);
            assertThat(browser.get("/").statusCode()).isEqualTo(200);
            assertThat(leaving.leave(work.in(manager), officer.id(), AtWork.ROUTE))
                    .isEqualTo(new Leaving.Outcome.Left(1));
            assertThat(browser.get("/").statusCode()).isEqualTo(403);
            assertThat(browser.signIn(officer.username(), Organisation.PASSWORD).statusCode())
                    .isEqualTo(422);
        }
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(officer, theirs)).isFalse();
    }

    private OpeningInEmergency.Outcome open(Case of) {
        return opening.open(work.in(officer), of.crn().value(), WHY, AtWork.ROUTE);
    }
}
