package org.throughcare.service.access.acts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.throughcare.practice.identity.Crn;
import org.throughcare.service.access.Access;
import org.throughcare.service.access.Act;
import org.throughcare.service.access.Area;
import org.throughcare.service.access.Post;
import org.throughcare.service.access.acts.SharingWithPartner.Outcome;
import org.throughcare.service.access.acts.SharingWithPartner.Share;
import org.throughcare.service.fixture.Organisation.Case;
import org.throughcare.service.fixture.Organisation.Hired;
import org.throughcare.service.fixture.Organisation.Place;
import org.throughcare.service.fixture.ServiceTestAtATime;
import org.throughcare.service.fixture.SettableClock;

/** Abuse case 13: a partner sees of one case what one purpose needs, for a time. */
@ServiceTestAtATime
@Import(AtWork.class)
class Case13SharingWithPartnerTest {
    private static final Instant NOW = SettableClock.START;
    private static final Instant IN_A_MONTH = NOW.plus(Duration.ofDays(30));
    private static final Set<Area> RISK = Set.of(Area.IDENTITY, Area.RISK);

    @Autowired
    private AtWork work;

    @Autowired
    private SharingWithPartner sharing;

    @Autowired
    private EndingGrant ending;

    private Hired senior = new Hired(0, "", "", Post.SENIOR_PROBATION_OFFICER, Place.NONE);
    private Hired police = senior;
    private Case theirs = new Case(0, new Crn("X000000"));

    @BeforeEach
    void aCase() {
        Place place = work.organisation.unitIn(work.organisation.region());
        senior = work.organisation.hire(Post.SENIOR_PROBATION_OFFICER, place);
        police = work.organisation.hire(Post.POLICE_OFFICER, Place.NONE);
        theirs = work.organisation.open(place, null);
    }

    @AfterEach
    void back() {
        work.clock.set(SettableClock.START);
    }

    @Test
    void theySeeTheAreasThatAreSharedUntilTheTimeIsOver() {
        assertThat(work.access(police, theirs)).isEqualTo(new Access.Absent());
        assertThat(share(RISK, NOW, IN_A_MONTH)).isInstanceOf(Outcome.Shared.class);
        assertThat(work.access(police, theirs)).isEqualTo(new Access.Open(Access.Because.PARTNER_SHARE, RISK, false));
        assertThat(work.told(police)).containsExactly("CASE_SHARED");
        work.clock.pass(Duration.ofDays(30));
        assertThat(work.access(police, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.database(police, theirs)).isFalse();
    }

    @Test
    void oneOfThePartnersColleaguesSeesNothing() {
        share(RISK, NOW, IN_A_MONTH);
        Hired colleague = work.organisation.hire(Post.POLICE_OFFICER, Place.NONE);
        assertThat(work.access(colleague, theirs)).isEqualTo(new Access.Absent());
        assertThat(work.access(police, work.organisation.open(senior.place(), null)))
                .isEqualTo(new Access.Absent());
    }

    @Test
    void aShareWithoutPurposePartsOrEndIsRefused() {
        assertThat(sharing.share(
                        work.in(senior),
                        work.opened(senior, theirs, Act.SHARE),
                        new Share(police.id(), "MAPPA", RISK, NOW, IN_A_MONTH),
                        AtWork.ROUTE))
                .isEqualTo(new Outcome.PurposeTooShort(20));
        assertThat(share(Set.of(), NOW, IN_A_MONTH)).isEqualTo(new Outcome.NothingShared());
        assertThat(share(RISK, NOW, NOW)).isInstanceOf(Outcome.WrongTime.class);
        assertThat(share(RISK, NOW, NOW.plus(Duration.ofDays(366)))).isInstanceOf(Outcome.WrongTime.class);
        assertThat(work.access(police, theirs)).isEqualTo(new Access.Absent());
    }

    @Test
    void itIsSharedWithAPartnerWhoWorksThereAndIsNotExcluded() {
        Hired officer = work.organisation.hire(Post.PROBATION_OFFICER, Place.NONE);
        police = officer;
        assertThat(share(RISK, NOW, IN_A_MONTH)).isEqualTo(new Outcome.NoSuchPartner());
        police = work.organisation.hire(Post.POLICE_OFFICER, Place.NONE);
        work.organisation.exclude(theirs.person(), police, NOW);
        assertThat(share(RISK, NOW, IN_A_MONTH)).isEqualTo(new Outcome.NoSuchPartner());
    }

    @Test
    void whoeverSharedItEndsItAtOnce() {
        if (!(share(RISK, NOW, IN_A_MONTH) instanceof Outcome.Shared(long grant))) {
            throw new IllegalStateException("it was not shared");
        }
        Hired stranger = work.organisation.hire(
                Post.SENIOR_PROBATION_OFFICER, work.organisation.unitIn(work.organisation.region()));
        assertThat(ending.end(work.in(stranger), grant, AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new EndingGrant.Outcome.NotFound());
        assertThat(ending.end(work.in(senior), grant, AtWork.REASON, AtWork.ROUTE))
                .isEqualTo(new EndingGrant.Outcome.Ended());
        assertThat(work.access(police, theirs)).isEqualTo(new Access.Absent());
    }

    private Outcome share(Set<Area> areas, Instant starts, Instant ends) {
        return sharing.share(
                work.in(senior),
                work.opened(senior, theirs, Act.SHARE),
                new Share(police.id(), "The meeting about a plan for the release.", areas, starts, ends),
                AtWork.ROUTE);
    }
}
