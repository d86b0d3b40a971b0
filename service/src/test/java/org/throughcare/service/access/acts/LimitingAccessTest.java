package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Opening;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.LimitingAccess.Outcome;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;

/** Who must not see a case, or who alone may, is said with a reason and holds at once. */
@ServiceTestAtATime
@Import(AtWork.class)
class LimitingAccessTest {
    @Autowired
    private AtWork work;

    @Autowired
    private LimitingAccess limiting;

    private Hired officer = new Hired(0, "", "", Post.PROBATION_OFFICER, Place.NONE);
    private Hired senior = officer;
    private Case theirs = new Case(0, new Crn("X000000"));

    @BeforeEach
    void aCase() {
        Place place = work.organisation.unitIn(work.organisation.region());
        officer = work.organisation.hire(Post.PROBATION_OFFICER, place);
        senior = work.organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        theirs = work.organisation.open(place, officer);
    }

    @Test
    void whoeverIsExcludedDoesNotSeeItFromNowOnThoughTheyHoldIt() {
        assertThat(limiting.exclude(work.in(senior), opened(), officer.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.Changed());
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(officer, theirs)).isFalse();
        assertThat(limiting.exclude(work.in(senior), opened(), officer.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.AsBefore());
        assertThat(limiting.include(work.in(senior), opened(), officer.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.Changed());
        assertThat(work.access(officer, theirs).isOpen()).isTrue();
        assertThat(work.acts(senior, Duration.ZERO)).contains("EXCLUDED", "EXCLUSION_ENDED");
    }

    @Test
    void onlyThoseListedSeeARestrictedCase() {
        assertThat(limiting.restrict(work.in(senior), opened(), Set.of(senior.id()), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.Changed());
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Restricted());
        assertThat(work.database(officer, theirs)).isFalse();
        limiting.restrict(work.in(senior), opened(), Set.of(officer.id()), AtWork.REASON, AtWork.ROUTE);
        assertThat(work.access(officer, theirs).isOpen()).isTrue();
        limiting.unlist(work.in(senior), opened(), officer.id(), AtWork.REASON, AtWork.ROUTE);
        assertThat(work.access(officer, theirs)).isEqualTo(new Access.Restricted());
        limiting.lift(work.in(senior), opened(), AtWork.REASON, AtWork.ROUTE);
        assertThat(work.access(officer, theirs).isOpen()).isTrue();
    }

    @Test
    void aListAlwaysHasSomebodyWhoDecidesRequests() {
        assertThat(limiting.restrict(work.in(senior), opened(), Set.of(officer.id()), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.NobodyLeftToDecide());
        assertThat(work.access(senior, theirs).isOpen()).isTrue();
        limiting.restrict(work.in(senior), opened(), Set.of(senior.id()), AtWork.REASON, AtWork.ROUTE);
        assertThat(limiting.unlist(work.in(senior), opened(), senior.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.NobodyLeftToDecide());
        assertThat(limiting.exclude(work.in(senior), opened(), senior.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.NobodyLeftToDecide());
        assertThat(work.access(senior, theirs).isOpen()).isTrue();
    }

    @Test
    void aPostThatDoesNotLimitAccessIsRefusedAndNothingChanges() {
        Opening.Opened read = work.opened(officer, theirs, Act.READ);
        assertThat(limiting.exclude(work.in(officer), read, senior.id(), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.NotAllowed());
        assertThat(limiting.restrict(work.in(senior), opened(), Set.of(senior.id()), "because", AtWork.ROUTE))
                .isEqualTo(new Outcome.ReasonTooShort(20));
        assertThat(work.access(senior, theirs).isOpen()).isTrue();
    }

    @Test
    void somebodyWhoLeftIsNotListed() {
        Hired left = work.organisation.hire(Post.PROBATION_OFFICER, officer.place());
        work.organisation.leaves(left);
        assertThat(limiting.restrict(
                        work.in(senior), opened(), Set.of(senior.id(), left.id()), AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new Outcome.NoSuchStaff());
        assertThat(limiting.lists(work.in(senior), opened()).restricted()).isFalse();
    }

    private Opening.Opened opened() {
        return work.opened(senior, theirs, Act.LIMIT_ACCESS);
    }
}
