package org.throughcare.practice.supervision.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughcare.practice.fixture.CaseFixture.aCase;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.fixture.CaseFixture;
import org.throughcare.practice.fixture.LondonTime;
import org.throughcare.practice.record.EntryId;
import org.throughcare.practice.supervision.SupervisionFact.ActivityRequired;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentArranged;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentAttended;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentCancelled;
import org.throughcare.practice.supervision.SupervisionFact.AppointmentKind;
import org.throughcare.practice.terms.Party;

/** The days of an activity requirement: the most that can be asked, each counted once. */
class ActivityDaysTest {
    private static final String NOW = "2022-06-01 12:00";

    private final CaseFixture required = aCase().at("2022-02-01 11:00", "order", new ActivityRequired(3));

    @Test
    void withoutARequirementThereIsNothingToCount() {
        assertThat(of(aCase().at("2022-03-01 10:00", "activity", activity(true))))
                .isEmpty();
    }

    @Test
    void aDayCountsOnceHoweverManyActivitiesItHeld() {
        ActivityDays days = of(required.at("2022-03-01 10:00", "one", activity(true))
                        .at("2022-03-01 14:00", "two", activity(true))
                        .at("2022-03-08 10:00", "three", activity(true)))
                .orElseThrow();
        assertThat(days.done()).containsExactly(LocalDate.of(2022, 3, 1), LocalDate.of(2022, 3, 8));
        assertThat(days.left()).isEqualTo(1);
    }

    @Test
    void aDayNotCompliedWithAndOneBeforeTheRequirementCountForNothing() {
        ActivityDays days = of(required.at("2022-01-05 10:00", "before", activity(true))
                        .at("2022-03-01 10:00", "walked out", activity(false)))
                .orElseThrow();
        assertThat(days.done()).isEmpty();
    }

    @Test
    void moreDaysThanTheCourtSetLeaveNone() {
        CaseFixture many = required;
        for (int day = 1; day <= 5; day++) {
            many = many.at("2022-03-0" + day + " 10:00", "day" + day, activity(true));
        }
        assertThat(of(many).orElseThrow().left()).isZero();
    }

    @Test
    void whatIsArrangedAndNotCalledOffLiesAhead() {
        ActivityDays days = of(required.at("2022-05-01 10:00", "a", arranged("2022-06-08 10:00"))
                        .at("2022-05-01 10:01", "b", arranged("2022-06-08 14:00"))
                        .at("2022-05-01 10:02", "c", arranged("2022-06-15 10:00"))
                        .at("2022-05-02 10:00", "off", new AppointmentCancelled(new EntryId("c"), "closed")))
                .orElseThrow();
        assertThat(days.ahead()).containsExactly(LocalDate.of(2022, 6, 8));
    }

    private static Optional<ActivityDays> of(CaseFixture fixture) {
        return ActivityDays.of(fixture.picture(Party.PROBATION, NOW).chronology(), LondonTime.instant(NOW));
    }

    private static AppointmentAttended activity(boolean complied) {
        return new AppointmentAttended(AppointmentKind.ACTIVITY, null, complied);
    }

    private static AppointmentArranged arranged(String at) {
        return new AppointmentArranged(AppointmentKind.ACTIVITY, LondonTime.instant(at), null, true);
    }
}
