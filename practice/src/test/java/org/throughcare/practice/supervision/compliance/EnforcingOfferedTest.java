package org.throughcare.practice.supervision.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughcare.practice.supervision.SupervisionFact.MeetingForm;

/** What can come of an appointment, and what can then be done, by when it is, its form and the kind of order. */
class EnforcingOfferedTest {
    @Test
    void beforeItsTimeAnAppointmentCanBeExcusedMovedOrCalledOffAndNoMore() {
        assertThat(AppointmentOutcome.offered(MeetingForm.OFFICE, false))
                .containsExactly(
                        AppointmentOutcome.ACCEPTABLE_ABSENCE,
                        AppointmentOutcome.RESCHEDULED,
                        AppointmentOutcome.CALLED_OFF);
    }

    @Test
    void nobodyIsSentHomeFromACallOrTheirOwnHome() {
        assertThat(AppointmentOutcome.offered(MeetingForm.OFFICE, true)).hasSize(8);
        assertThat(AppointmentOutcome.offered(null, true)).hasSize(8);
        for (MeetingForm form : new MeetingForm[] {MeetingForm.PHONE, MeetingForm.VIDEO, MeetingForm.HOME}) {
            assertThat(AppointmentOutcome.offered(form, true))
                    .doesNotContain(AppointmentOutcome.SENT_HOME_BEHAVIOUR, AppointmentOutcome.SENT_HOME_SERVICE)
                    .hasSize(6);
        }
    }

    @Test
    void aCommunityOrderIsEnforcedByWarningAndBreachAndALicenceByRecall() {
        assertThat(names(OrderKind.COMMUNITY_ORDER))
                .contains("FIRST_WARNING", "BREACH", "START_BREACH")
                .doesNotContain("SECOND_WARNING", "CONSIDER_RECALL");
        assertThat(names(OrderKind.SUSPENDED_SENTENCE)).isEqualTo(names(OrderKind.COMMUNITY_ORDER));
        assertThat(names(OrderKind.LICENCE))
                .contains("LICENCE_COMPLIANCE", "CONSIDER_RECALL")
                .doesNotContain("FIRST_WARNING", "START_BREACH");
    }

    @Test
    void afterTheSentenceAndForTheYoungThereIsASecondWarning() {
        assertThat(names(OrderKind.AFTER_SENTENCE)).contains("FIRST_WARNING", "SECOND_WARNING", "START_BREACH");
        assertThat(names(OrderKind.YOUTH)).contains("FIRST_WARNING", "SECOND_WARNING");
    }

    @ParameterizedTest
    @EnumSource
    void doingNothingAndWaitingCanAlwaysBeChosen(OrderKind order) {
        assertThat(names(order)).contains("DECISION_PENDING", "REFER_TO_MANAGER", "NO_FURTHER_ACTION", "OTHER");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPLIED", "SENT_HOME_SERVICE", "ACCEPTABLE_ABSENCE", "RESCHEDULED", "CALLED_OFF"})
    void whatIsNoFailureAsksForNothing(AppointmentOutcome outcome) {
        assertThat(Enforcing.offered(outcome, OrderKind.COMMUNITY_ORDER)).isEmpty();
    }

    private static List<String> names(OrderKind order) {
        return Enforcing.offered(AppointmentOutcome.DID_NOT_COME, order).stream()
                .map(Enforcing::name)
                .toList();
    }
}
