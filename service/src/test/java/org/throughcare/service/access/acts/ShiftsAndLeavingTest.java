package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.KeepingShifts.Outcome;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** What somebody sees because they are on call or work here ends with it. */
@ServiceTestAtATime
@Import(AtWork.class)
class ShiftsAndLeavingTest {
    private static final Instant NOW = SettableClock.START;
    private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    @Autowired
    private AtWork work;

    @Autowired
    private KeepingShifts shifts;

    @Autowired
    private Leaving leaving;

    private Hired head = new Hired(0, "", "", Post.HEAD_OF_PDU, Place.NONE);
    private Hired onCall = head;
    private Case theirs = new Case(0, new Crn("X000000"));

    @BeforeEach
    void aCase() {
        Place place = work.organisation.unitIn(work.organisation.region());
        head = work.organisation.hire(Post.HEAD_OF_PDU, place.withoutTeam());
        onCall = work.organisation.hire(Post.ON_CALL_MANAGER, new Place(place.region(), null, null, null));
        theirs = work.organisation.open(place, null);
    }

    @AfterEach
    void back() {
        work.clock.set(SettableClock.START);
    }

    @Test
    void whileSomebodyIsOnCallTheCasesOfTheRegionAreOpenToThem() {
        assertThat(work.access(onCall, theirs)).isEqualTo(new Access.Absent());
        assertThat(shifts.put(work.in(head), onCall.id(), NOW, TOMORROW, AtWork.ROUTE))
                .isInstanceOf(Outcome.Kept.class);
        assertThat(work.access(onCall, theirs).isOpen()).isTrue();
        assertThat(work.database(onCall, theirs)).isTrue();
        work.clock.pass(Duration.ofDays(1));
        assertThat(work.access(onCall, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(onCall, theirs)).isFalse();
    }

    @Test
    void aShiftIsKeptByWhoAnswersForTheRegionAndHasAnEnd() {
        assertThat(shifts.put(work.in(onCall), onCall.id(), NOW, TOMORROW, AtWork.ROUTE))
                .isEqualTo(new Outcome.NotAllowed());
        assertThat(shifts.put(work.in(head), onCall.id(), NOW, NOW.plus(Duration.ofDays(32)), AtWork.ROUTE))
                .isInstanceOf(Outcome.WrongTime.class);
        Hired police = work.organisation.hire(Post.POLICE_OFFICER, Place.NONE);
        assertThat(shifts.put(work.in(head), police.id(), NOW, TOMORROW, AtWork.ROUTE))
                .isEqualTo(new Outcome.NoSuchStaff());
    }

    @Test
    void aShiftThatIsEndedOpensNothingMore() {
        if (!(shifts.put(work.in(head), onCall.id(), NOW, TOMORROW, AtWork.ROUTE) instanceof Outcome.Kept(long id))) {
            throw new IllegalStateException("no shift was kept");
        }
        Hired stranger = work.organisation.hire(
                Post.HEAD_OF_PDU,
                work.organisation.unitIn(work.organisation.region()).withoutTeam());
        assertThat(shifts.end(work.in(stranger), id, AtWork.ROUTE)).isEqualTo(new Outcome.NotAllowed());
        assertThat(shifts.end(work.in(head), id, AtWork.ROUTE)).isEqualTo(new Outcome.Ended());
        assertThat(work.access(onCall, theirs)).isEqualTo(new Access.Absent());
        assertThat(shifts.end(work.in(head), id, AtWork.ROUTE)).isEqualTo(new Outcome.NoSuchShift());
    }

    @Test
    void whoeverLeavesLosesTheirShifts() {
        shifts.put(work.in(head), onCall.id(), NOW, TOMORROW, AtWork.ROUTE);
        assertThat(leaving.leave(work.in(head), onCall.id(), AtWork.ROUTE)).isEqualTo(new Leaving.Outcome.Left(0));
        assertThat(work.access(onCall, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(onCall, theirs)).isFalse();
    }

    @Test
    void nobodyIsSentAwayByWhoDoesNotAnswerForThem() {
        Hired stranger = work.organisation.hire(
                Post.HEAD_OF_PDU,
                work.organisation.unitIn(work.organisation.region()).withoutTeam());
        assertThat(leaving.leave(work.in(stranger), onCall.id(), AtWork.ROUTE))
                .isEqualTo(new Leaving.Outcome.NotFound());
        assertThat(leaving.leave(work.in(head), head.id(), AtWork.ROUTE)).isEqualTo(new Leaving.Outcome.NotFound());
        assertThat(work.member(onCall).active()).isTrue();
    }
}
