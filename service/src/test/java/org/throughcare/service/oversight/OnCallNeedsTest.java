package org.throughcare.service.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.throughcare.commands.policy.BankHolidayFile;
import org.throughcare.commands.policy.PolicyFile;
import org.throughcare.practice.calendar.Division;
import org.throughcare.practice.calendar.WorkingCalendar;
import org.throughcare.practice.casework.SupervisionState;
import org.throughcare.practice.identity.Identity;
import org.throughcare.practice.identity.PersonName;
import org.throughcare.practice.policy.Policy;
import org.throughcare.practice.policy.PolicyKey;
import org.throughcare.practice.terms.RiskLevel;
import org.throughcare.service.store.CaseStanding;
import org.throughcare.service.store.CaseSummary;

/** Why a case is on the list for whoever is on call, with the limits that the policy file holds. */
class OnCallNeedsTest {
    private static final Instant RELEASED = Instant.parse("2026-06-01T09:00:00Z");
    private static final Instant LATER = Instant.parse("2026-07-10T11:00:00Z");

    private final Policy policy = new Policy(
            PolicyFile.builtIn(), new WorkingCalendar(Division.ENGLAND_AND_WALES, BankHolidayFile.builtIn()));

    @Test
    void veryHighRiskIsOnItWithSomethingOpenAndHighRiskWithSomethingThatFallsDueInThoseDays() {
        CaseStanding quiet = standing(SupervisionState.COMMUNITY_SENTENCE, null, true, false, false, false);
        assertThat(needs(RiskLevel.HIGH, quiet, 3, 1, LATER))
                .containsExactly("High risk with 1 duty due in these days");
        assertThat(needs(RiskLevel.HIGH, quiet, 3, 0, LATER)).isEmpty();
        assertThat(why(RiskLevel.VERY_HIGH, quiet, 2, LATER)).containsExactly("Very high risk with 2 duties open");
        assertThat(why(RiskLevel.VERY_HIGH, quiet, 0, LATER)).isEmpty();
        assertThat(why(RiskLevel.MEDIUM, quiet, 4, LATER)).isEmpty();
        assertThat(why(null, quiet, 4, LATER)).isEmpty();
    }

    @Test
    void aReleaseIsOnItUntilTheLimitOfPolicyIsReached() {
        CaseStanding seen = standing(SupervisionState.ON_LICENCE, RELEASED, true, false, false, false);
        Instant limit = policy.due(PolicyKey.WEEKEND_RELEASED_WITHIN, RELEASED);
        assertThat(why(null, seen, 0, limit.minusSeconds(1))).containsExactly("Released on 1 June 2026");
        assertThat(why(null, seen, 0, limit)).isEmpty();
    }

    @Test
    void whoWasNotSeenSinceReleaseStaysOnItHoweverLongThatIs() {
        CaseStanding unseen = standing(SupervisionState.ON_LICENCE, RELEASED, false, false, false, false);
        assertThat(why(null, unseen, 0, LATER)).containsExactly("No appointment kept since release");
    }

    @Test
    void recallAbscondingTagAndAddressAreOnIt() {
        CaseStanding all = standing(SupervisionState.UNLAWFULLY_AT_LARGE, null, false, true, true, true);
        assertThat(why(null, all, 0, LATER))
                .containsExactly(
                        "Unlawfully at large",
                        "A recall is running",
                        "A tag is ordered and not fitted",
                        "The address was lost");
    }

    @Test
    void whoIsHeldNeedsNoAddressAndWhoseSupervisionIsOverNeedsNothing() {
        assertThat(why(RiskLevel.LOW, standing(SupervisionState.IN_CUSTODY, null, false, false, true, true), 3, LATER))
                .isEmpty();
        for (SupervisionState over : List.of(SupervisionState.DIED, SupervisionState.SUPERVISION_ENDED)) {
            assertThat(why(RiskLevel.VERY_HIGH, standing(over, RELEASED, false, true, true, true), 3, LATER))
                    .isEmpty();
        }
    }

    @Test
    void aPlanStandsForTheDaysItWasWrittenForAndNotForTheNext() {
        Instant thursday = Instant.parse("2026-06-04T15:00:00Z");
        assertThat(stands(thursday, "2026-06-05T16:00:00Z")).isTrue();
        assertThat(stands(thursday, "2026-06-07T22:59:00Z")).isTrue();
        assertThat(stands(thursday, "2026-06-07T23:01:00Z")).isFalse();
        assertThat(stands(Instant.parse("2026-06-06T10:00:00Z"), "2026-06-07T10:00:00Z"))
                .isTrue();
        assertThat(stands(Instant.parse("2026-12-24T10:00:00Z"), "2026-12-28T10:00:00Z"))
                .isTrue();
    }

    private boolean stands(Instant planned, String now) {
        return new OnCallNeeds(policy, Instant.parse(now)).stillStands(planned);
    }

    private List<String> why(@Nullable RiskLevel rosh, CaseStanding standing, int open, Instant now) {
        return needs(rosh, standing, open, 0, now);
    }

    private List<String> needs(@Nullable RiskLevel rosh, CaseStanding standing, int open, int falling, Instant now) {
        CaseSummary summary = new CaseSummary(
                Identity.named(PersonName.of("Wren", "Aske")),
                null,
                null,
                null,
                false,
                true,
                rosh,
                null,
                null,
                null,
                null,
                standing);
        return new OnCallNeeds(policy, now).of(summary, open, falling);
    }

    private static CaseStanding standing(
            SupervisionState state,
            @Nullable Instant released,
            boolean seen,
            boolean recall,
            boolean tag,
            boolean address) {
        return new CaseStanding(
                state, null, List.of(), List.of(), List.of(), released, seen, recall, tag, address, null, List.of());
    }
}
