package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.OpeningInEmergency.Asked;
import org.throughcare.service.fixture.Organisation;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** Abuse case 5: nobody answers for what they asked for or opened themselves, and of two answers at once one counts. */
@ServiceTestAtATime
@Import(AtWork.class)
class Case5FourEyesTest {
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Asked WHY =
            new Asked(EmergencyReason.RISK_TO_LIFE, AtWork.REASON, Organisation.PASSWORD, "192.0.2.1");

    @Autowired
    private AtWork work;

    @Autowired
    private RequestingAccess requesting;

    @Autowired
    private DecidingRequest deciding;

    @Autowired
    private Requests requests;

    @Autowired
    private OpeningInEmergency opening;

    @Autowired
    private ReviewingEmergency reviewing;

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
    void nobodyAnswersTheirOwnRequestNorOneOfAnotherUnit() {
        Hired other = work.organisation.hire(Post.SENIOR_PROBATION_OFFICER, officer.place());
        requesting.ask(work.in(other), theirs.crn().value(), AtWork.REASON, AtWork.ROUTE);
        long id = requests.waitingFor(work.in(senior)).getFirst().id();
        for (Hired hired : List.of(other, officer)) {
            assertThat(deciding.grant(work.in(hired), id, WEEK, AtWork.REASON, AtWork.ROUTE))
                    .isEqualTo(new DecidingRequest.Outcome.NotFound());
        }
        assertThat(work.access(other, theirs).isOpen()).isFalse();
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneCounts() throws InterruptedException, ExecutionException {
        long id = asked();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<DecidingRequest.Outcome>> answers = new ArrayList<>();
            for (Hired hired : List.of(senior, head)) {
                answers.add(both.submit(() -> deciding.grant(work.in(hired), id, WEEK, AtWork.REASON, AtWork.ROUTE)));
            }
            assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
                    .containsExactlyInAnyOrder(
                            new DecidingRequest.Outcome.Granted(SettableClock.START.plus(WEEK)),
                            new DecidingRequest.Outcome.NotFound());
        }
    }

    @Test
    void nobodyReviewsTheirOwnAndOneReviewCounts() {
        open(theirs);
        long id = reviewing.waitingFor(work.in(senior)).getFirst().id();
        assertThat(review(officer, id, EmergencyFinding.RIGHT)).isEqualTo(new ReviewingEmergency.Outcome.NotFound());
        assertThat(review(senior, id, EmergencyFinding.RIGHT)).isEqualTo(new ReviewingEmergency.Outcome.Reviewed());
        assertThat(review(head, id, EmergencyFinding.NOT_RIGHT)).isEqualTo(new ReviewingEmergency.Outcome.NotFound());
        assertThat(work.told(officer)).containsExactly("EMERGENCY_REVIEWED");
        assertThat(work.may(officer, theirs, Act.READ)).isTrue();
    }

    @Test
    void aSeniorWhoOpensACaseDoesNotReviewItThemselves() {
        Hired other = work.organisation.hireWithPassword(
                Post.SENIOR_PROBATION_OFFICER, work.organisation.unitIn(work.organisation.region()));
        opening.open(work.in(other), theirs.crn().value(), WHY, AtWork.ROUTE);
        long id = reviewing.waitingFor(work.in(senior)).getFirst().id();
        assertThat(reviewing.waitingFor(work.in(other))).isEmpty();
        assertThat(review(other, id, EmergencyFinding.RIGHT)).isEqualTo(new ReviewingEmergency.Outcome.NotFound());
    }

    @Test
    void ofTwoWindowsInWhichAnOpeningIsReviewedAtOnceOneCounts() throws InterruptedException, ExecutionException {
        open(theirs);
        long id = reviewing.waitingFor(work.in(senior)).getFirst().id();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            Future<ReviewingEmergency.Outcome> one = both.submit(() -> review(senior, id, EmergencyFinding.RIGHT));
            Future<ReviewingEmergency.Outcome> other =
                    both.submit(() -> review(senior, id, EmergencyFinding.NOT_RIGHT));
            assertThat(List.of(one.get(), other.get()))
                    .containsExactlyInAnyOrder(
                            new ReviewingEmergency.Outcome.Reviewed(), new ReviewingEmergency.Outcome.NotFound());
        }
    }

    private long asked() {
        requesting.ask(work.in(officer), theirs.crn().value(), AtWork.REASON, AtWork.ROUTE);
        return requests.waitingFor(work.in(senior)).getFirst().id();
    }

    private OpeningInEmergency.Outcome open(Case of) {
        return opening.open(work.in(officer), of.crn().value(), WHY, AtWork.ROUTE);
    }

    private ReviewingEmergency.Outcome review(Hired by, long id, EmergencyFinding finding) {
        return reviewing.review(
                work.in(by), id, finding, "I read what they wrote and what they looked at.", AtWork.ROUTE);
    }
}
