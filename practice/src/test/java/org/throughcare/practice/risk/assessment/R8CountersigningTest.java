package org.throughcare.practice.risk.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.TestPolicy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.risk.ClusterId;
import org.throughcare.practice.risk.Harm;
import org.throughcare.practice.risk.assessment.Countersigning.Author;
import org.throughcare.practice.risk.assessment.Countersigning.Reason;
import org.throughcare.practice.risk.assessment.Countersigning.Signed;
import org.throughcare.practice.risk.assessment.Countersigning.Why;
import org.throughcare.practice.terms.RiskGroup;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.practice.terms.Role;
import org.throughcare.practice.terms.Setting;

/** Who countersigns, by level, grade, time in grade, training and change, with every reason in words (R8, R125, A1). */
class R8CountersigningTest {
    private static final Set<Training> ALL = EnumSet.allOf(Training.class);
    private static final Author EXPERIENCED = new Author(Grade.PO, 60, ALL);
    private static final ClusterId ABUSE = new ClusterId(Harm.DOMESTIC_ABUSE, null, Setting.COMMUNITY);
    private static final ClusterId ORDER =
            new ClusterId(Harm.COURT_PROTECTION, RiskGroup.KNOWN_ADULT, Setting.COMMUNITY);

    @Test
    void anExperiencedOfficerAtMediumNeedsNone() {
        assertThat(of(EXPERIENCED, RiskLevel.MEDIUM, RiskLevel.MEDIUM).needed()).isFalse();
    }

    @Test
    void highGoesToTheSeniorAndVeryHighToTheHead() {
        assertThat(of(EXPERIENCED, RiskLevel.HIGH, RiskLevel.HIGH).by()).isEqualTo(Role.SPO);
        assertThat(of(EXPERIENCED, RiskLevel.VERY_HIGH, RiskLevel.VERY_HIGH).by())
                .isEqualTo(Role.PDU_HEAD);
    }

    @Test
    void aServicesOfficerAtMediumNeedsOne() {
        assertThat(of(new Author(Grade.PSO, 60, ALL), RiskLevel.MEDIUM, RiskLevel.MEDIUM))
                .satisfies(countersigning -> {
                    assertThat(countersigning.by()).isEqualTo(Role.SPO);
                    assertThat(countersigning.reasons())
                            .extracting(Reason::inWords)
                            .containsExactly("signed by a probation services officer at medium");
                });
    }

    @Test
    void someoneNewInGradeNeedsOneAtAnyLevel() {
        for (RiskLevel level : RiskLevel.values()) {
            assertThat(whys(of(new Author(Grade.PO, 5, ALL), level, level))).contains(Why.NEW_IN_GRADE);
            assertThat(whys(of(new Author(Grade.PO, 12, ALL), level, level))).doesNotContain(Why.NEW_IN_GRADE);
        }
    }

    @Test
    void r125WhoeverIsNotTrainedInDomesticAbuseNeedsOneWhereItIsOnRecord() {
        Author untrained = new Author(Grade.PO, 60, Set.of(Training.STALKING));
        assertThat(whys(of(untrained, RiskLevel.LOW, null, ABUSE))).containsExactly(Why.TRAINING);
        assertThat(whys(of(untrained, RiskLevel.LOW, null, ORDER))).containsExactly(Why.TRAINING);
        assertThat(of(untrained, RiskLevel.LOW, null, ABUSE).reasons())
                .extracting(Reason::inWords)
                .containsExactly(
                        "the record holds domestic abuse, and no training in it is recorded for whoever signed");
        assertThat(of(untrained, RiskLevel.LOW, null).needed()).isFalse();
    }

    @Test
    void a1AChangeUpAndAChangeDownAreTreatedAlike() {
        for (RiskLevel one : RiskLevel.values()) {
            for (RiskLevel other : RiskLevel.values()) {
                assertThat(change(one, other)).isEqualTo(change(other, one));
            }
        }
        assertThat(change(RiskLevel.MEDIUM, RiskLevel.LOW)).containsExactly(Role.SPO);
        assertThat(change(RiskLevel.HIGH, RiskLevel.LOW)).containsExactly(Role.PDU_HEAD);
        assertThat(change(RiskLevel.LOW, RiskLevel.LOW)).isEmpty();
    }

    @Test
    void nobodyCountersignsTheirOwn() {
        assertThat(of(new Author(Grade.SPO, 60, ALL), RiskLevel.HIGH, RiskLevel.HIGH)
                        .by())
                .isEqualTo(Role.PDU_HEAD);
    }

    @Test
    void everyReasonIsGivenAndTheFiguresArePolicy() {
        Author newServicesOfficer = new Author(Grade.PSO, 0, Set.of());
        assertThat(whys(of(newServicesOfficer, RiskLevel.HIGH, RiskLevel.MEDIUM, ABUSE)))
                .containsExactly(Why.LEVEL, Why.GRADE, Why.NEW_IN_GRADE, Why.TRAINING, Why.CHANGE_OF_LEVEL);
        assertThat(Countersigning.of(
                                new Signed(RiskLevel.MEDIUM, null, Set.of()),
                                EXPERIENCED,
                                TestPolicy.with(PolicyKey.COUNTERSIGN_FROM, "medium"),
                                Drafts.TODAY)
                        .by())
                .isEqualTo(Role.SPO);
    }

    private static List<Role> change(RiskLevel before, RiskLevel now) {
        return of(EXPERIENCED, now, before).reasons().stream()
                .filter(reason -> reason.why() == Why.CHANGE_OF_LEVEL)
                .map(Reason::by)
                .toList();
    }

    private static List<Why> whys(Countersigning countersigning) {
        return countersigning.reasons().stream().map(Reason::why).toList();
    }

    private static Countersigning of(
            Author author, RiskLevel level, @Nullable RiskLevel before, ClusterId... clusters) {
        return Countersigning.of(
                new Signed(level, before, Set.of(clusters)), author, TestPolicy.policy(), Drafts.TODAY);
    }
}
