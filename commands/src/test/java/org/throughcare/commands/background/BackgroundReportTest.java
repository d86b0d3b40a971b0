package org.throughcare.commands.background;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughcare.practice.duties.DutyClass;
import org.throughcare.practice.duties.RuleCard;

class BackgroundReportTest {
    private static final int PEOPLE = 60;
    private static final int CASES = 45;

    private static BackgroundLoad load = report(1, 1);

    private static BackgroundLoad report(int people, int threads) {
        return BackgroundReport.run(people, 1, 11, CASES, Ordinary.policy(), threads);
    }

    @BeforeAll
    static void ran() {
        load = report(PEOPLE, 2);
    }

    @Test
    void oneThreadAndEightAnswerTheSameToTheByte() {
        BackgroundLoad one = report(25, 1);
        BackgroundLoad eight = report(25, 8);
        assertThat(BackgroundJson.of(eight)).isEqualTo(BackgroundJson.of(one));
        assertThat(BackgroundTable.of(eight, true)).isEqualTo(BackgroundTable.of(one, true));
    }

    @Test
    void theGoalsHoldOnASmallCaseload() {
        assertThat(Goal.of(load)).filteredOn(goal -> !goal.met()).isEmpty();
    }

    @Test
    void doublingTheAssumedRatesAsksForMore() {
        for (Desk desk : new Desk[] {Desk.PRACTITIONER, Desk.SENIOR, Desk.HEAD}) {
            assertThat(load.aDay(desk, CASES, Scale.DOUBLED)).isGreaterThan(load.aDay(desk, CASES, Scale.AS_ASSUMED));
            assertThat(load.aDay(desk, CASES, Scale.AS_ASSUMED)).isGreaterThan(load.aDay(desk, CASES, Scale.HALVED));
        }
    }

    @Test
    void moreCasesAPractitionerAreMoreDutiesInProportion() {
        double few = load.aDay(Desk.PRACTITIONER, 45, Scale.AS_ASSUMED);
        assertThat(load.aDay(Desk.PRACTITIONER, 90, Scale.AS_ASSUMED)).isCloseTo(2 * few, within(few));
    }

    private static Offset<Double> within(double of) {
        return Offset.offset(of * 1e-9);
    }

    @Test
    void whatRunsUnseenIsNobodysDuty() {
        double seen = 0;
        for (RuleCard card : load.cards()) {
            if (!card.shadow()) {
                seen += load.aDay(card, Desk.PRACTITIONER, CASES, Scale.AS_ASSUMED);
            }
        }
        assertThat(load.aDay(Desk.PRACTITIONER, CASES, Scale.AS_ASSUMED)).isCloseTo(seen, within(seen));
        assertThat(load.cards()).anyMatch(RuleCard::shadow);
    }

    @Test
    void bothClassesOfDutyAreRaised() {
        for (DutyClass dutyClass : DutyClass.values()) {
            assertThat(load.aDay(Desk.PRACTITIONER, dutyClass, CASES, Scale.AS_ASSUMED))
                    .isPositive();
        }
    }
}
