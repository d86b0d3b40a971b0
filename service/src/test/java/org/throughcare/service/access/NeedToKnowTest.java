package org.throughcare.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.throughcare.service.access.Access.Because;
import org.throughcare.service.access.Grant.Basis;

/** Exclusion beats everything, a restriction all but an emergency, and whatever is opened closes again by itself. */
class NeedToKnowTest {
    private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(4));
    private static final Duration TICK = Duration.ofNanos(1);

    @Test
    void whateverOpensACaseAnExclusionClosesItAsIfThereWereNone() {
        for (Post post : Post.values()) {
            Connections all = everything(post);
            assertThat(NeedToKnow.decide(all.relation(), NOW).isOpen()).isTrue();
            assertThat(NeedToKnow.decide(all.excluded().relation(), NOW)).isEqualTo(new Access.Absent());
            assertThat(NeedToKnow.decide(all.listed().excluded().relation(), NOW))
                    .isEqualTo(new Access.Absent());
        }
    }

    @Test
    void whoeverHasLeftSeesNothing() {
        for (Post post : Post.values()) {
            assertThat(NeedToKnow.decide(everything(post).left().relation(), NOW))
                    .isEqualTo(new Access.Absent());
        }
    }

    @Test
    void whoeverIsNotListedOnARestrictionIsToldOnlyThatItExists() {
        Connections holder = Connections.of(Post.PROBATION_OFFICER).holds();
        assertThat(NeedToKnow.decide(holder.restricted().relation(), NOW)).isEqualTo(new Access.Restricted());
        assertThat(NeedToKnow.decide(holder.listed().relation(), NOW).isOpen()).isTrue();
    }

    @Test
    void toWhomNothingConnectsARestrictedCaseIsAbsentLikeAnyOther() {
        Connections stranger = Connections.of(Post.PROBATION_OFFICER);
        assertThat(NeedToKnow.decide(stranger.restricted().relation(), NOW)).isEqualTo(new Access.Absent());
        assertThat(NeedToKnow.decide(stranger.listed().relation(), NOW)).isEqualTo(new Access.Absent());
    }

    @Test
    void noGrantButAnEmergencyOpeningPassesARestriction() {
        for (Basis basis : Basis.values()) {
            Access access = NeedToKnow.decide(
                    Connections.of(Post.PROBATION_OFFICER)
                            .grant(grant(basis))
                            .restricted()
                            .relation(),
                    NOW);
            assertThat(access.isOpen()).isEqualTo(basis == Basis.BREAK_GLASS);
        }
    }

    @Test
    void anEmergencyOpeningIsForReadingOnly() {
        Access access = NeedToKnow.decide(
                Connections.of(Post.PROBATION_OFFICER)
                        .grant(grant(Basis.BREAK_GLASS))
                        .relation(),
                NOW);
        assertThat(access).isEqualTo(new Access.Open(Because.BREAK_GLASS, EnumSet.allOf(Area.class), true));
        for (Act act : Act.values()) {
            assertThat(NeedToKnow.allows(access, Post.PROBATION_OFFICER, act))
                    .isEqualTo(Post.PROBATION_OFFICER.may(act) && !act.changes());
        }
    }

    @Test
    void anEmergencyOpeningTakesNothingAwayFromTheHolder() {
        Access access = NeedToKnow.decide(
                Connections.of(Post.PROBATION_OFFICER)
                        .holds()
                        .grant(grant(Basis.BREAK_GLASS))
                        .relation(),
                NOW);
        assertThat(access)
                .isInstanceOfSatisfying(
                        Access.Open.class, open -> assertThat(open.readOnly()).isFalse());
    }

    @Test
    void aGrantIsOpenFromItsFirstInstantUntilItsLastAndNotAtItsLast() {
        for (Basis basis : Basis.values()) {
            Relation relation =
                    Connections.of(Post.INSPECTOR).grant(grant(basis)).relation();
            assertThat(NeedToKnow.decide(relation, NOW.minus(TICK)).isOpen()).isFalse();
            assertThat(NeedToKnow.decide(relation, NOW).isOpen()).isTrue();
            assertThat(NeedToKnow.decide(relation, LATER.minus(TICK)).isOpen()).isTrue();
            assertThat(NeedToKnow.decide(relation, LATER).isOpen()).isFalse();
        }
    }

    @Test
    void aShareOpensOnlyTheAreasItNamesAndSharesAddUp() {
        Connections partner = Connections.of(Post.POLICE_OFFICER)
                .grant(new Grant(Basis.PARTNER_SHARE, "a meeting", Set.of(Area.RISK), NOW, LATER))
                .grant(new Grant(Basis.PARTNER_SHARE, "a meeting", Set.of(Area.LICENCE), NOW, LATER));
        assertThat(NeedToKnow.decide(partner.relation(), NOW))
                .isEqualTo(new Access.Open(Because.PARTNER_SHARE, Set.of(Area.RISK, Area.LICENCE), false));
    }

    @Test
    void theWidestOpeningCountsEvenWhenItIsForReadingOnly() {
        Connections worker = Connections.of(Post.APPROVED_PREMISES_WORKER)
                .grant(new Grant(Basis.OPEN_TASK, "a stay", Set.of(Area.SUPERVISION), NOW, LATER))
                .grant(grant(Basis.BREAK_GLASS));
        assertThat(NeedToKnow.decide(worker.relation(), NOW))
                .isEqualTo(new Access.Open(Because.BREAK_GLASS, EnumSet.allOf(Area.class), true));
    }

    @Test
    void onAnOpenCaseAPostMayDoWhatItsPostIsGivenAndNothingElse() {
        Access open = new Access.Open(Because.HOLDS_THE_CASE, EnumSet.allOf(Area.class), false);
        for (Post post : Post.values()) {
            for (Act act : Act.values()) {
                assertThat(NeedToKnow.allows(open, post, act)).isEqualTo(post.may(act));
                assertThat(NeedToKnow.allows(new Access.Absent(), post, act)).isFalse();
                assertThat(NeedToKnow.allows(new Access.Restricted(), post, act))
                        .isFalse();
            }
        }
    }

    private static Connections everything(Post post) {
        Connections all = Connections.of(post)
                .holds()
                .sameTeam()
                .sameUnit()
                .samePrison()
                .iom()
                .recallOpen()
                .onCall();
        for (Basis basis : Basis.values()) {
            all.grant(grant(basis));
        }
        return all;
    }

    private static Grant grant(Basis basis) {
        return new Grant(basis, "a test", Set.of(), NOW, LATER);
    }
}
