package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.DecidingRequest.Outcome;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** Access is asked for with a reason and given by somebody who answers for the case, never by the one who asked. */
@ServiceTestAtATime
@Import(AtWork.class)
class RequestingAccessTest {
    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private AtWork work;

    @Autowired
    private RequestingAccess requesting;

    @Autowired
    private DecidingRequest deciding;

    @Autowired
    private Requests requests;

    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, Place.NONE);
    private Hired senior = officer;
    private Case theirs = new Case(0, new Crn("X000000"));

    @BeforeEach
    void aCaseOfAnotherUnit() {
        Place place = work.organisation.unitIn(work.organisation.region());
        officer = work.organisation.hire(Post.PROBATION_OFFICER, work.organisation.unitIn(work.organisation.region()));
        senior = work.organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        theirs = work.organisation.open(place, work.organisation.hire(Post.PROBATION_OFFICER, place));
    }

    @AfterEach
    void back() {
        work.clock.set(SettableClock.START);
    }

    @Test
    void itIsOpenForTheTimeItWasGivenFor() {
        long id = asked();
        assertThat(work.told(senior)).containsExactly("ACCESS_REQUESTED");
        assertThat(deciding.grant(work.in(senior), id, WEEK, AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.Granted(SettableClock.START.plus(WEEK)));
        assertThat(work.told(officer)).containsExactly("ACCESS_GRANTED");
        assertThat(work.may(officer, theirs, Act.RECORD)).isTrue();
        assertThat(work.database(officer, theirs)).isTrue();
        work.clock.pass(WEEK);
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(officer, theirs)).isFalse();
    }

    @Test
    void aRefusalOpensNothing() {
        long id = asked();
        assertThat(deciding.refuse(work.in(senior), id, AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.Refused());
        assertThat(work.told(officer)).containsExactly("ACCESS_REFUSED");
        assertThat(work.access(officer, theirs).isOpen()).isFalse();
    }

    @Test
    void aRestrictedCaseOpensToWhomItIsGivenForThatTime() {
        work.organisation.restrict(theirs.person(), SettableClock.START, senior);
        long id = asked();
        deciding.grant(work.in(senior), id, WEEK, AtWork.REASON, AtWork.ROUTE);
        assertThat(work.may(officer, theirs, Act.READ)).isTrue();
        work.clock.pass(WEEK);
        assertThat(work.access(officer, theirs).isOpen()).isFalse();
    }

    @Test
    void whoeverIsExcludedGetsTheAnswerOfEverybodyAndNobodyIsAsked() {
        work.organisation.exclude(theirs.person(), officer, SettableClock.START);
        for (String crn : List.of(theirs.crn().value(), "Z999999")) {
            assertThat(requesting.ask(work.in(officer), crn, AtWork.REASON, AtWork.ROUTE))
                    .isEqualTo(new RequestingAccess.Outcome.Sent());
        }
        assertThat(work.told(senior)).isEmpty();
        assertThat(requests.waitingFor(work.in(senior))).isEmpty();
    }

    @Test
    void whoeverWasExcludedSinceIsNotGivenIt() {
        long id = asked();
        work.organisation.exclude(theirs.person(), officer, SettableClock.START);
        assertThat(deciding.grant(work.in(senior), id, WEEK, AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.CannotBeGiven());
    }

    @Test
    void itIsNotGivenWithoutAReasonNorForLongerThanAllowed() {
        long id = asked();
        assertThat(deciding.grant(work.in(senior), id, WEEK, "yes", AtWork.ROUTE))
                .isEqualTo(new Outcome.ReasonTooShort(20));
        assertThat(deciding.grant(work.in(senior), id, Duration.ofDays(29), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.WrongTime(Duration.ofDays(28)));
    }

    @Test
    void askingTwiceIsOneRequestWithTheLaterReason() {
        asked();
        requesting.ask(work.in(officer), theirs.crn().value(), "Something else has happened since then.", AtWork.ROUTE);
        assertThat(requests.waitingFor(work.in(senior)))
                .singleElement()
                .extracting(Request::reason)
                .isEqualTo("Something else has happened since then.");
    }

    private long asked() {
        requesting.ask(work.in(officer), theirs.crn().value(), AtWork.REASON, AtWork.ROUTE);
        return requests.waitingFor(work.in(senior)).getFirst().id();
    }
}
