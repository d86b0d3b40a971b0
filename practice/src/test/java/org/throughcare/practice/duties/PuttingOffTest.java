package org.throughcare.practice.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.LondonTime.instant;

import org.junit.jupiter.api.Test;
import org.throughcare.practice.duties.PuttingOff.Refusal;
import org.throughcare.practice.fixture.TestPolicy;

/** Under a policy of three working days, one for what is late, and twice at most. */
class PuttingOffTest {
    private static final String MONDAY = "2022-06-20 10:00";

    private final PuttingOff rule = new PuttingOff(TestPolicy.policy());

    @Test
    void aDutyIsNeverPutOffPastItsDueTime() {
        assertThat(rule.latest(instant("2022-06-21 12:00"), instant(MONDAY))).isEqualTo(instant("2022-06-21 12:00"));
    }

    @Test
    void norLongerThanPolicyAllowsHoweverFarItsDueTimeIs() {
        assertThat(rule.latest(instant("2022-08-01 12:00"), instant(MONDAY))).isEqualTo(instant("2022-06-23 17:00"));
    }

    @Test
    void whatIsLateAlreadyWaitsUntilTheNextWorkingDayAtMost() {
        assertThat(rule.latest(instant("2022-06-17 12:00"), instant(MONDAY))).isEqualTo(instant("2022-06-21 17:00"));
        assertThat(rule.latest(instant("2022-06-17 12:00"), instant("2022-06-17 16:50")))
                .isEqualTo(instant("2022-06-20 17:00"));
    }

    @Test
    void itIsRefusedForEachReasonByItself() {
        var due = instant("2022-08-01 12:00");
        var now = instant(MONDAY);
        assertThat(rule.refused(due, now, instant("2022-06-22 09:00"), 0)).isEmpty();
        assertThat(rule.refused(due, now, now, 0)).contains(Refusal.NOT_TO_COME);
        assertThat(rule.refused(due, now, instant("2022-06-24 09:00"), 0)).contains(Refusal.TOO_FAR);
        assertThat(rule.refused(due, now, instant("2022-06-22 09:00"), 1)).isEmpty();
        assertThat(rule.refused(due, now, instant("2022-06-22 09:00"), 2)).contains(Refusal.TOO_OFTEN);
    }
}
